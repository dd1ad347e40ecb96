import { cents, isAtLeastShare, NO_CENTS, portion, sum, type Cents } from '../../money/index.js';
import type { Refusal } from '../../refusal.js';
import type { Outcome } from '../determination.js';
import type { DeterminationInput } from '../determination-input.js';
import type { RealisedAtLeast } from '../determination-rules.js';
import { overheadSubsidyOf } from './overhead.js';
import { belowThreshold, cutInProportion, overheadAdded, shareOfCost } from './realised-reasons.js';
import { refuseMissing } from './refuse-missing.js';

/**
 * A share of the realised cost, with the overhead that goes with it; nothing under the threshold,
 * unless there are good grounds for a cut in proportion (sector plans 2013 art. 5.1, 2015 art. 4.1).
 * "In proportion" is the award times realised over budget, and never more than the share itself.
 */
export function outcomeIfEnough(
  rules: RealisedAtLeast,
  input: DeterminationInput,
): Outcome | Refusal {
  const { realisedCostCents: cost, budgetCents, awardedCents, hasGoodGrounds } = input;
  if (cost === undefined) return refuseMissing(input, ['realisedCost']);
  const outcome = shareWithOverhead(rules, cost);
  if (isAtLeastShare(cost, budgetCents, rules.threshold.share)) return outcome;
  if (hasGoodGrounds === undefined) return refuseMissing(input, ['hasGoodGrounds']);
  const tooLittle = belowThreshold(cost, budgetCents, rules);
  if (!hasGoodGrounds) return { amountCents: NO_CENTS, reasons: [tooLittle] };
  const inProportion = portion(awardedCents, cost, budgetCents, 'down');
  return {
    amountCents: cents(Math.min(inProportion, outcome.amountCents)),
    reasons: [tooLittle, cutInProportion(rules)],
  };
}

function shareWithOverhead({ article, share, overhead }: RealisedAtLeast, cost: Cents): Outcome {
  const forCost = portion(cost, share.numerator, share.denominator, 'down');
  const reason = shareOfCost(cost, share, article);
  if (overhead === 'none') return { amountCents: forCost, reasons: [reason] };
  const forOverhead = overheadSubsidyOf(overhead, cost);
  return {
    amountCents: sum([forCost, forOverhead]),
    reasons: [reason, overheadAdded(forOverhead, overhead)],
  };
}
