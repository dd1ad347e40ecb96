import { NO_CENTS, portion, subtract, sum, type Cents, type Fraction } from '../money/index.js';
import type { Text } from '../text.js';
import type { Band, CoFinancingRules } from './bands.js';
import { bandSentence, type MissedLimit } from './band-sentence.js';
import { amountIn, type Contribution } from './contribution.js';
import { isPartOfAnother } from './is-part-of-another.js';

export type BandStanding = 'within' | 'short' | 'over';

/** How a band stands: amount, limits in cents, by how much it misses, and who could mend it. */
export interface BandResult {
  readonly code: string;
  readonly label: Text;
  readonly article: string;
  readonly amountCents: Cents;
  readonly minimumCents: Cents | null;
  readonly maximumCents: Cents | null;
  readonly standing: BandStanding;
  /** Cents short or over; zero within. */
  readonly byCents: Cents;
  /** Partners whose contribution counts here. */
  readonly mendableBy: readonly string[];
  readonly text: Text;
  /** Another band counts this money as well: it is not added up with the rest. */
  readonly isPartOfAnother: boolean;
}

/** What is to be paid, and by whom. */
interface Paid {
  readonly budgetCents: Cents;
  readonly contributions: readonly Contribution[];
}

/** Measures the money that counts in a band against its share of the budget. */
export function measureBand(
  rules: CoFinancingRules,
  band: Band,
  { budgetCents, contributions }: Paid,
): BandResult {
  const counting = contributions.filter((each) =>
    band.counts.some(({ partnerKinds }) => partnerKinds.includes(each.partnerKind)),
  );
  const amountCents = paidIn(band, counting);
  const whole = rules.bands.find(({ code }) => code === band.shareOf);
  return judge({
    code: band.code,
    label: band.label,
    article: band.article,
    amountCents,
    wholeCents: whole ? paidIn(whole, contributions) : budgetCents,
    minimum: band.minimum,
    maximum: band.maximum,
    names: counting.map((each) => each.partnerName),
    mendableBy: counting.map((each) => each.partnerId),
    isPartOfAnother: isPartOfAnother(rules, band.code),
  });
}

/** All that counts in a band. */
function paidIn(band: Band, contributions: readonly Contribution[]): Cents {
  return sum(contributions.map((each) => countedIn(band, each)));
}

function countedIn(band: Band, contribution: Contribution): Cents {
  return sum(
    band.counts
      .filter(({ partnerKinds }) => partnerKinds.includes(contribution.partnerKind))
      .flatMap(({ forms }) => forms.map((form) => amountIn(contribution, form))),
  );
}

export interface Measured {
  readonly code: string;
  readonly label: Text;
  readonly article: string;
  readonly amountCents: Cents;
  /** What the shares are of: the budget, or what is paid in another band. */
  readonly wholeCents: Cents;
  readonly minimum: Fraction | undefined;
  readonly maximum: Fraction | undefined;
  /** `null` where it is not for partners to mend, as with the subsidy itself. */
  readonly names: readonly string[] | null;
  readonly mendableBy: readonly string[];
  readonly isPartOfAnother: boolean;
}

/** The limits are whole cents on the right side of the share, so that comparing with them is exact. */
export function judge(measured: Measured): BandResult {
  const {
    code,
    label,
    article,
    amountCents,
    names,
    mendableBy,
    isPartOfAnother: isPart,
  } = measured;
  const minimumCents = limitOf(measured, measured.minimum, 'up');
  const maximumCents = limitOf(measured, measured.maximum, 'down');
  const missed = missedLimit(amountCents, minimumCents, maximumCents);
  const { standing, byCents } = missed ?? { standing: 'within', byCents: NO_CENTS };
  return {
    code,
    label,
    article,
    amountCents,
    minimumCents,
    maximumCents,
    standing,
    byCents,
    mendableBy,
    isPartOfAnother: isPart,
    text: bandSentence(label, missed, names),
  };
}

/** The least (rounded up) or most (rounded down) whole cents that a share of the whole allows. */
function limitOf({ wholeCents }: Measured, share: Fraction | undefined, towards: 'up' | 'down') {
  return share ? portion(wholeCents, share.numerator, share.denominator, towards) : null;
}

function missedLimit(
  amountCents: Cents,
  minimumCents: Cents | null,
  maximumCents: Cents | null,
): MissedLimit | null {
  if (minimumCents !== null && amountCents < minimumCents) {
    const byCents = subtract(minimumCents, amountCents);
    return { standing: 'short', byCents, limitCents: minimumCents };
  }
  if (maximumCents !== null && amountCents > maximumCents) {
    const byCents = subtract(amountCents, maximumCents);
    return { standing: 'over', byCents, limitCents: maximumCents };
  }
  return null;
}
