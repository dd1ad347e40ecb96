import { withoutInvisible } from '../typed/index.js';
import type { Answer, Answers, Field } from '../form/index.js';
import { isIdentifierKind, normaliseIdentifier } from '../identifiers/index.js';
import type { ApplicantLimit, LimitPart } from './applicant.js';
import { assertNever } from '../assert-never.js';

/** What tells one application of an applicant from another. */
export interface SlotSituation {
  readonly tranche: string;
  /** Identifies the offer that is asked for; `null` where nothing is offered. */
  readonly offer: string | null;
  /** Calendar year of receipt in the Netherlands. */
  readonly year: number;
  readonly parameters: Answers;
  /** The questions of the form: how an answer is written says which answers are the same. */
  readonly fields: readonly Field[];
  readonly answers: Answers;
}

/**
 * The slots an application takes, one per limit: two applications of the same applicant with the same
 * key are one too many. The database holds each key once.
 *
 * @example slotKeysOf(voucher.limits, situation) // ['once-per-person']
 */
export function slotKeysOf(
  limits: readonly ApplicantLimit[],
  situation: SlotSituation,
): readonly { readonly limit: ApplicantLimit; readonly key: string }[] {
  return limits
    .filter(({ across, per }) => across === undefined || !per.some(isNowhere(situation)))
    .map((limit) => ({
      limit,
      key: [limit.code, ...limit.per.map((part) => valueOf(part, situation))].join('/'),
    }));
}

/** Who says nothing is in no place where somebody else can be. */
function isNowhere(situation: SlotSituation): (part: LimitPart) => boolean {
  return (part) => part.kind === 'answer' && valueOf(part, situation) === '';
}

function valueOf(part: LimitPart, situation: SlotSituation): string {
  switch (part.kind) {
    case 'tranche':
      return situation.tranche;
    case 'offer':
      return situation.offer ?? '';
    case 'calendar-year':
      return String(situation.year);
    case 'parameter':
      return inKey(situation.parameters[part.name]);
    case 'answer':
      return answerInKey(part.field, situation);
    default:
      return assertNever(part);
  }
}

/** An identifier is the same however it is spaced, and keeps the zeros it begins with. */
function answerInKey(name: string, { fields, answers }: SlotSituation): string {
  const field = fields.find((each) => each.name === name);
  const answer = answers[name];
  const format = field?.kind === 'text' ? field.format : undefined;
  return typeof answer === 'string' && format !== undefined && isIdentifierKind(format)
    ? inKey(normaliseIdentifier(format, answer))
    : inKey(answer);
}

/**
 * Only what is one word tells applications apart; a list or table does not. "Robots", "robots " and
 * "ROBOTS" are one project.
 */
function inKey(value: Answer | undefined): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  return withoutInvisible(value.normalize('NFKC')).toLowerCase();
}
