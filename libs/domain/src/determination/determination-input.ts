import {
  answerMeaning,
  type Answer,
  type AnswerMeaning,
  type Answers,
  type Field,
} from '../form/index.js';
import { cents, type Cents } from '../money/index.js';
import { isLowerGround, type LowerGround } from './lower-ground.js';

/** What a determination rests on. Amounts in cents; what the rules do not need may be absent. */
export interface DeterminationInput extends Realised {
  /** The maximum in the award, with the subsidy for overhead where the scheme gives one. */
  readonly awardedCents: Cents;
  /** What it was before it was lowered on the way, where it was: shares go by that. */
  readonly originallyAwardedCents?: Cents;
  /** Paid or ordered: an order cannot be called back. */
  readonly paidCents: Cents;
  /** The eligible cost the award was based on, without fixed overhead; 0 where there is no budget. */
  readonly budgetCents: Cents;
  readonly variant: string;
}

/** What the officer found when the account came in. */
export interface Realised {
  /** Eligible cost that was made, without fixed overhead. */
  readonly realisedCostCents?: Cents;
  /** What all partners paid in the end, in cash and in kind. */
  readonly realisedCoFinancingCents?: Cents;
  /** The activities were done; for a project: it was completed with success. */
  readonly isDone?: boolean;
  /** Too little was realised, and there are good grounds not to set the subsidy at nothing. */
  readonly hasGoodGrounds?: boolean;
  /** Not done, or not wholly: the amount that the officer finds right, all interests weighed. */
  readonly weighed?: Weighed;
  /** On what ground a lower amount was announced, and so may be determined (Awb 4:46(2), (3)). */
  readonly announcedGround?: LowerGround;
}

/** “Kan lager worden vastgesteld”: to lower is a choice, which asks reasons (Awb 4:46(2), 3:4). */
export interface Weighed {
  readonly amountCents: Cents;
  readonly reasons: string;
  /** Absent in what was recorded before it was asked. */
  readonly ground?: LowerGround;
}

/** What an officer may have to find for a determination, and the answers that say it. */
export const REALISED_FIELDS = {
  realisedCost: 'realised-cost',
  realisedCoFinancing: 'realised-co-financing',
  isDone: 'is-done',
  hasGoodGrounds: 'has-good-grounds',
} as const satisfies Readonly<Record<string, AnswerMeaning>>;

export type RealisedField = keyof typeof REALISED_FIELDS;

/**
 * Whether the record holds against the receiver what it did not say itself (Awb 4:7, 4:8): an officer recorded
 * the account otherwise than it was given; or, where nobody accounts for it, found that not all was done, or recorded a cost that no invoice or statement of the receiver says.
 *
 * @param asked the questions of the steps of the workflow
 */
export function isAccountDisputed(asked: readonly Field[], recorded: Answers): boolean {
  const said = (meaning: AnswerMeaning) => answerMeaning(asked, recorded, meaning);
  const isAccountedFor = asked.some(({ means }) => means === 'account-disputed');
  if (isAccountedFor) return said('account-disputed') === true;
  const isCostOfOthers =
    COSTS.some((cost) => typeof said(cost) === 'number') && said('cost-accounted') !== true;
  return said('is-done') === false || isCostOfOthers;
}

/**
 * Whether the record holds against the receiver that not all was done, and it did not say so itself (Awb
 * 4:46(2)(a)).
 *
 * @param asked the questions of the steps of the workflow
 */
export function isHeldUndone(asked: readonly Field[], recorded: Answers): boolean {
  const isUndone = answerMeaning(asked, recorded, 'is-done') === false;
  return isUndone && isAccountDisputed(asked, recorded);
}

const COSTS: readonly AnswerMeaning[] = ['realised-cost', 'realised-co-financing'];

/**
 * Reads what was realised from the officer's answers; what is not answered stays absent.
 *
 * @param asked the questions of the steps of the workflow
 * @throws RangeError for an amount that is no whole number of cents
 * @example realisedIn(askedFields(voucher.workflow), { isDone: true, realisedCost: 190_000 }) // € 1,900 was spent
 */
export function realisedIn(asked: readonly Field[], recorded: Answers): Realised {
  const said = (meaning: AnswerMeaning) => answerMeaning(asked, recorded, meaning);
  const cost = amountIn(said(REALISED_FIELDS.realisedCost));
  const coFinancing = amountIn(said(REALISED_FIELDS.realisedCoFinancing));
  const isDone = said(REALISED_FIELDS.isDone);
  const hasGoodGrounds = said(REALISED_FIELDS.hasGoodGrounds);
  const weighed = amountIn(said('weighed-amount'));
  const weighing = said('weighing');
  const weighedGround = said('weighed-ground');
  const announcedGround = said('lower-ground');
  return {
    ...(cost === null ? {} : { realisedCostCents: cost }),
    ...(coFinancing === null ? {} : { realisedCoFinancingCents: coFinancing }),
    ...(typeof isDone === 'boolean' ? { isDone } : {}),
    ...(weighed !== null && typeof weighing === 'string'
      ? {
          weighed: {
            amountCents: weighed,
            reasons: weighing.trim(),
            ...(isLowerGround(weighedGround) && { ground: weighedGround }),
          },
        }
      : {}),
    ...(isLowerGround(announcedGround) && { announcedGround }),
    ...(typeof hasGoodGrounds === 'boolean' ? { hasGoodGrounds } : {}),
  };
}

function amountIn(answer: Answer | undefined): Cents | null {
  return typeof answer === 'number' ? cents(answer) : null;
}
