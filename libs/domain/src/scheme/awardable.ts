import { overheadSubsidyOf } from '../determination/index.js';
import { cents, NO_CENTS, sum, type Cents } from '../money/index.js';
import type { SchemeVersion } from './scheme.js';

/**
 * What an award comes to when all that is asked is given, in cents: the amount asked, and the subsidy
 * for overhead that a scheme adds to it by a fixed staircase over the eligible budget.
 *
 * @example awardableOf(sectorPlan, cents(250_000_00), cents(500_000_00)) // with € 37,500 overhead
 */
export function awardableOf(scheme: SchemeVersion, asked: Cents, budget: Cents): Cents {
  return sum([asked, overheadOver(scheme, budget)]);
}

/**
 * Which part of an award is subsidy for overhead, in cents: the rest is for the cost in the budget, and
 * only that is held against the shares of the financing. Never more than was awarded.
 *
 * @example overheadIn(sectorPlan, cents(287_500_00), cents(500_000_00)) // € 37,500
 */
export function overheadIn(scheme: SchemeVersion, awarded: Cents, budget: Cents): Cents {
  return cents(Math.min(overheadOver(scheme, budget), awarded));
}

function overheadOver({ money }: SchemeVersion, budget: Cents): Cents {
  if (money === 'none' || money.determination.kind !== 'realised-at-least') return NO_CENTS;
  const { overhead } = money.determination;
  return overhead === 'none' ? NO_CENTS : overheadSubsidyOf(overhead, budget);
}
