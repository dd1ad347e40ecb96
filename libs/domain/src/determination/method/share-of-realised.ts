import { cents, compareShare, portion, type Cents } from '../../money/index.js';
import type { Refusal } from '../../refusal.js';
import type { Outcome } from '../determination.js';
import type { DeterminationInput } from '../determination-input.js';
import type { ExcessCoFinancing, ShareOfRealised } from '../determination-rules.js';
import { excessFor } from './needed-fields.js';
import { refuseMissing } from './refuse-missing.js';
import { excessPaid, sameShare, unspent } from './share-reasons.js';

/**
 * The awarded share of the budget, of the cost that was realised and rounded down to the cent.
 *
 * What the partners paid the subsidy did not have to pay: spent of it is at most the realised cost
 * minus the realised co-financing, and the rest goes back (2019 art. 5(2), 2024 art. 25(1)). That
 * "spent" is this difference is our reading; in a balanced account it is the same figure.
 */
export function outcomeByShare(
  rules: ShareOfRealised,
  input: DeterminationInput,
): Outcome | Refusal {
  const { realisedCostCents: cost, realisedCoFinancingCents: coFinancing, isDone } = input;
  const excess = excessFor(rules, input.variant);
  if (excess === null) {
    if (cost === undefined) return refuseMissing(input, ['realisedCost']);
    return limitToSpent(rules, shareOf(rules, input, cost), spentOf(cost, coFinancing));
  }
  if (cost === undefined || coFinancing === undefined || isDone === undefined) {
    return refuseMissing(input, ['realisedCost', 'realisedCoFinancing', 'isDone']);
  }
  const isExcess = isDone && compareShare(coFinancing, input.budgetCents, excess.above) > 0;
  const outcome = isExcess
    ? excessOutcome(excess, input.budgetCents, coFinancing)
    : shareOf(rules, input, cost);
  return limitToSpent(rules, outcome, spentOf(cost, coFinancing));
}

function shareOf({ article }: ShareOfRealised, input: DeterminationInput, cost: Cents): Outcome {
  const { awardedCents: maximumCents, originallyAwardedCents, budgetCents } = input;
  const { realisedCoFinancingCents: coFinancing } = input;
  const awardedCents = originallyAwardedCents ?? maximumCents;
  if (awardedCents > budgetCents) throw new RangeError('An award is a share of its budget');
  return {
    amountCents: portion(cost, awardedCents, budgetCents, 'down'),
    reasons: [sameShare({ cost, awardedCents, budgetCents, coFinancing }, article)],
  };
}

function excessOutcome(excess: ExcessCoFinancing, budget: Cents, coFinancing: Cents): Outcome {
  const { numerator, denominator } = excess.setAt;
  return {
    amountCents: portion(budget, numerator, denominator, 'down'),
    reasons: [excessPaid(excess, coFinancing)],
  };
}

function spentOf(cost: Cents, coFinancing: Cents | undefined): Cents {
  if (coFinancing === undefined) return cost;
  return cents(Math.max(cost - coFinancing, 0));
}

function limitToSpent(rules: ShareOfRealised, outcome: Outcome, spent: Cents): Outcome {
  if (outcome.amountCents <= spent) return outcome;
  return { amountCents: spent, reasons: [...outcome.reasons, unspent(spent, rules)] };
}
