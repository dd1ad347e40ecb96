export { allocateByWeight } from './allocate-by-weight.js';
export { cents, NO_CENTS, subtract, sum, type Cents } from './cents.js';
export { compareShare, isAtLeastShare } from './compare-share.js';
export { euroIn, formatEuro, type EuroFormat } from './format-euro.js';
export { formatShare } from './format-share.js';
export { fraction, HALF, percent, THIRD, type Fraction } from './fraction.js';
export { EURO, inCents, MILLION_EUROS, THOUSAND_EUROS } from './in-euros.js';
export {
  LARGEST_AMOUNT_CENTS,
  LARGEST_TOTAL_CENTS,
  MOST_COST_LINES,
  MOST_PARTNERS,
} from './limits.js';
export { parseEuro, type EuroProblem, type ParsedEuro } from './parse-euro.js';
export { portion, type Rounding } from './portion.js';
export { formatAmount, type Unit } from './unit.js';
export {
  doRoundedPartsAddUp,
  formatExact,
  formatFraction,
  hundredthsOf,
  isReadRounded,
} from './rounded.js';
