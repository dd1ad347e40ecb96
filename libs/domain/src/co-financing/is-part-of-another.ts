import type { Band, CoFinancingRules, Countable } from './bands.js';

/**
 * Whether another band counts all money of this band as well, such as the own cash of an institution
 * within the share of the others. Adding both up would count it twice. Of two bands that count the
 * same money, the first stands by itself.
 *
 * @param code of a band; the subsidy itself, or a code that the rules do not have, is part of nothing
 * @example isPartOfAnother(rifRules, 'own-cash') // true: it lies within 'others'
 */
export function isPartOfAnother({ bands }: CoFinancingRules, code: string): boolean {
  const band = bands.find((each) => each.code === code);
  if (!band) return false;
  return bands.some(
    (other) =>
      coversAll(other, band) &&
      (!coversAll(band, other) || bands.indexOf(other) < bands.indexOf(band)),
  );
}

function coversAll(band: Band, other: Band): boolean {
  return other.counts.every((part) => covers(band, part));
}

function covers(band: Band, { partnerKinds, forms }: Countable): boolean {
  return partnerKinds.every((kind) =>
    forms.every((form) =>
      band.counts.some(
        (counted) => counted.partnerKinds.includes(kind) && counted.forms.includes(form),
      ),
    ),
  );
}
