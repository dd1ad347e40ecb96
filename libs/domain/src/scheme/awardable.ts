import { overheadSubsidyOf } from '../determination/index.js';
import { sum, type Cents } from '../money/index.js';
import type { SchemeVersion } from './scheme.js';

/**
 * What an award comes to when all that is asked is given, in cents: the amount asked, and the subsidy
 * for overhead that a scheme adds to it by a fixed staircase over the eligible budget.
 *
 * @example awardableOf(sectorPlan, cents(250_000_00), cents(500_000_00)) // with € 37,500 overhead
 */
export function awardableOf({ money }: SchemeVersion, asked: Cents, budget: Cents): Cents {
  if (money === 'none' || money.determination.kind !== 'realised-at-least') return asked;
  const { overhead } = money.determination;
  return overhead === 'none' ? asked : sum([asked, overheadSubsidyOf(overhead, budget)]);
}
