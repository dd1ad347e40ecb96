import { assertNever } from '../assert-never.js';
import { isRefusal, refuse, type Refusal } from '../refusal.js';
import { outcomeIfDone } from './method/as-awarded-if-done.js';
import { outcomeByShortfall } from './method/cost-less-contributions.js';
import {
  concludeFrom,
  type Determination,
  type DeterminationReason,
  type Outcome,
} from './determination.js';
import type { DeterminationInput } from './determination-input.js';
import type { DeterminationRules, DirectDetermination } from './determination-rules.js';
import { lowerOnGround } from './lower-ground.js';
import { afterWeighing, lessThanWeighed } from './method/realised-reasons.js';
import { outcomeIfEnough } from './method/realised-at-least.js';
import { outcomeByShare } from './method/share-of-realised.js';

/**
 * The final determination (vaststelling, Awb 4:42-4:47): the amount in the end, why, and what is
 * still to pay or paid too much. All amounts are cents; it is never more than the award.
 *
 * @returns the determination, or a refusal that names everything the officer must still fill in
 * @throws RangeError for a negative amount, or an award that is no share of its budget
 * @example determine(voucher, { awardedCents, paidCents, budgetCents, variant, isDone: false })
 * // nil, and what was paid is recoverable
 */
export function determine(
  rules: DeterminationRules,
  input: DeterminationInput,
): Determination | Refusal {
  requireNotNegative(input);
  if (rules.kind === 'none') return nothingToDetermine();
  const outcome = outcomeOf(rules, input);
  if (isRefusal(outcome)) return outcome;
  const isWeighedAlready = rules.kind === 'as-awarded-if-done';
  const found = isWeighedAlready ? outcome : lessIfNotDone(outcome, input);
  return saidOnGround(concludeFrom(input, found, rules.article), input);
}

/**
 * A lower amount that was announced says on what ground (Awb 4:46(2), (3), 3:46); what was weighed may have
 * said it already.
 */
function saidOnGround(
  determination: Determination,
  { announcedGround }: DeterminationInput,
): Determination {
  if (announcedGround === undefined || determination.outcome === 'as-awarded') return determination;
  const ground = lowerOnGround(announcedGround);
  const isSaid = determination.reasons.some(({ article }) => article === ground.article);
  return isSaid ? determination : { ...determination, reasons: [...determination.reasons, ground] };
}

/**
 * What the rules come to can be set lower where activities were not done or a duty was not met; how much
 * is weighed, and said (Awb 4:46(2), 3:4, 3:46). Where the rules come to less than that, they decide.
 */
function lessIfNotDone(outcome: Outcome, { isDone, weighed }: DeterminationInput): Outcome {
  if (isDone !== false || weighed === undefined) return outcome;
  const { amountCents } = outcome;
  if (amountCents < weighed.amountCents) {
    return { amountCents, reasons: [...outcome.reasons, lessThanWeighed(amountCents, weighed)] };
  }
  const reason = afterWeighing('Awb 4:46(2)', weighed);
  return { amountCents: weighed.amountCents, reasons: [...outcome.reasons, reason] };
}

function outcomeOf(
  rules: Exclude<DeterminationRules, { kind: 'none' }>,
  input: DeterminationInput,
): Outcome | Refusal {
  switch (rules.kind) {
    case 'as-awarded-if-done':
      return outcomeIfDone(rules, input);
    case 'share-of-realised':
      return outcomeByShare(rules, input);
    case 'cost-less-contributions':
      return outcomeByShortfall(rules, input);
    case 'realised-at-least':
      return outcomeIfEnough(rules, input);
    case 'direct':
      return { amountCents: input.awardedCents, reasons: [decidedAtOnce(rules)] };
    default:
      return assertNever(rules);
  }
}

function requireNotNegative(input: DeterminationInput): void {
  const { awardedCents, paidCents, budgetCents } = input;
  const { realisedCostCents = 0, realisedCoFinancingCents = 0 } = input;
  const amounts = [
    awardedCents,
    paidCents,
    budgetCents,
    realisedCostCents,
    realisedCoFinancingCents,
  ];
  if (amounts.every((amount) => amount >= 0)) return;
  throw new RangeError('A determination knows no negative amounts');
}

function decidedAtOnce({ article }: DirectDetermination): DeterminationReason {
  return {
    code: 'decided-at-once',
    article,
    text: {
      nl: 'Het bedrag uit de verdeling is meteen vastgesteld. Er was geen verlening vooraf.',
      en: 'The amount of the allocation was determined at once. No award came before it.',
    },
  };
}

function nothingToDetermine(): Refusal {
  return refuse({
    code: 'nothing-to-determine',
    text: {
      nl: 'Bij deze regeling hoort geen geldbedrag. Er is niets vast te stellen.',
      en: 'This scheme has no sum of money. There is nothing to determine.',
    },
  });
}
