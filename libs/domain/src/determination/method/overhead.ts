import { cents, portion, sum, type Cents, type Fraction } from '../../money/index.js';

/** Overhead as a fixed share of the eligible cost that gets smaller step by step. */
export interface OverheadStaircase {
  /** From low to high; each holds for the cost between the step before it and its own end. */
  readonly steps: readonly OverheadStep[];
  /** For the cost above the last step. */
  readonly above: Fraction;
}

export interface OverheadStep {
  readonly upToCents: number;
  readonly share: Fraction;
}

/** The share of a fixed overhead that is subsidised. */
export interface OverheadRules {
  readonly article: string;
  readonly staircase: OverheadStaircase;
  readonly share: Fraction;
}

/**
 * The overhead that goes with an eligible cost, both in cents, rounded down on the last step.
 *
 * @throws RangeError for a negative cost or steps out of order
 * @example overheadOf(sectorPlan2013, cents(1_500_000_00)) // € 75,000 + € 35,000 + € 5,000
 */
export function overheadOf({ steps, above }: OverheadStaircase, cost: Cents): Cents {
  if (cost < 0) throw new RangeError('A negative cost has no overhead');
  const ends = steps.map(({ upToCents }) => upToCents);
  const parts = steps.map(({ upToCents, share }, index) => {
    const start = ends[index - 1] ?? 0;
    if (upToCents <= start) throw new RangeError('The steps of a staircase go up');
    return shareOf(between(cost, start, upToCents), share);
  });
  return sum([...parts, shareOf(between(cost, ends.at(-1) ?? 0, cost), above)]);
}

/**
 * The subsidy for overhead that goes with an eligible cost, in cents. An award that names its maximum
 * counts it over the budget; the determination counts it again over what was realised.
 *
 * @example overheadSubsidyOf(half, cents(1_500_000_00)) // half of € 115,000
 */
export function overheadSubsidyOf({ staircase, share }: OverheadRules, cost: Cents): Cents {
  return shareOf(overheadOf(staircase, cost), share);
}

function between(cost: Cents, start: number, end: number): Cents {
  return cents(Math.max(Math.min(cost, end) - start, 0));
}

function shareOf(amount: Cents, { numerator, denominator }: Fraction): Cents {
  return portion(amount, numerator, denominator, 'down');
}
