import { formatEuro, NO_CENTS, type Cents } from '../../money/index.js';
import type { Refusal } from '../../refusal.js';
import type { DeterminationReason, Outcome } from '../determination.js';
import type { DeterminationInput, Weighed } from '../determination-input.js';
import type { AsAwardedIfDone } from '../determination-rules.js';
import { afterWeighing, lessThanWeighed } from './realised-reasons.js';
import { refuseMissing } from './refuse-missing.js';

/**
 * Done: as awarded, or the real cost where that is less. Not done: nothing, or what the officer finds
 * right after weighing the interests.
 */
export function outcomeIfDone(
  rules: AsAwardedIfDone,
  input: DeterminationInput,
): Outcome | Refusal {
  const { awardedCents, isDone, realisedCostCents, weighed } = input;
  if (isDone === false && weighed !== undefined) return outcomeOfWeighing(rules, weighed, input);
  if (isDone === false) return { amountCents: NO_CENTS, reasons: [notDone(rules)] };
  if (rules.costArticle === null) {
    if (isDone === undefined) return refuseMissing(input, ['isDone']);
    return { amountCents: awardedCents, reasons: [done(rules)] };
  }
  if (isDone === undefined || realisedCostCents === undefined) {
    return refuseMissing(input, ['isDone', 'realisedCost']);
  }
  if (realisedCostCents >= awardedCents) {
    return { amountCents: awardedCents, reasons: [done(rules)] };
  }
  const reason = costWasLower(realisedCostCents, rules.costArticle);
  return { amountCents: realisedCostCents, reasons: [reason] };
}

/** No more than the real cost where that is reimbursed, whatever was weighed. */
function outcomeOfWeighing(
  { costArticle, notDoneArticle }: AsAwardedIfDone,
  weighed: Weighed,
  { realisedCostCents = weighed.amountCents }: DeterminationInput,
): Outcome {
  const { amountCents } = weighed;
  if (costArticle === null || realisedCostCents >= amountCents) {
    return { amountCents, reasons: [afterWeighing(notDoneArticle, weighed)] };
  }
  return {
    amountCents: realisedCostCents,
    reasons: [
      costWasLower(realisedCostCents, costArticle),
      lessThanWeighed(realisedCostCents, weighed),
    ],
  };
}

function done({ article }: AsAwardedIfDone): DeterminationReason {
  return {
    code: 'done',
    article,
    text: {
      nl: 'De activiteiten zijn verricht. Het bedrag blijft zoals het is verleend.',
      en: 'The activities were done. The amount stays as it was awarded.',
    },
  };
}

function notDone({ notDoneArticle }: AsAwardedIfDone): DeterminationReason {
  return {
    code: 'not-done',
    article: notDoneArticle,
    text: {
      nl: 'De activiteiten zijn niet verricht. Daarom is het bedrag nihil.',
      en: 'The activities were not done. The amount is therefore nil.',
    },
  };
}

function costWasLower(cost: Cents, article: string): DeterminationReason {
  return {
    code: 'cost-was-lower',
    article,
    text: {
      nl: `De werkelijke kosten waren ${formatEuro(cost, 'nl')}. Meer dan dat wordt niet vergoed.`,
      en: `The real cost was ${formatEuro(cost, 'en')}. No more than that is reimbursed.`,
    },
  };
}
