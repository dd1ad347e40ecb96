import {
  answerMeaning,
  isOfViews,
  waiverIn,
  wholeOf,
  type LetterInput,
  type TransitionDefinition,
} from '@tranche/domain';
import type { RecordedStep, TransitionInContext } from '../../applications/index.js';
import type { RowsForLetters } from './rows-for-letters.js';

interface Said {
  readonly views: string;
  /** ISO; null where an officer was asked for no day. */
  readonly receivedOn: string | null;
}

/**
 * What the receiver said in the hearing that this decision follows on, as often as it was heard there:
 * by every step of views that leads to where the decision begins, in the same round of its procedure.
 * What was said in another hearing is no part of this one. What came in after the last day for it stands
 * apart, with its day.
 */
export function viewsFor(
  on: TransitionInContext,
  rows: Pick<RowsForLetters, 'stepsRecordedOn' | 'terms'>,
): Pick<LetterInput, 'views' | 'waivedViews' | 'lateViews'> {
  const heard = heardBefore(on, rows);
  const said = heard.flatMap(saidIn);
  const waivedViews = heard
    .map(({ asks, recorded }) => waiverIn(asks, recorded.input))
    .findLast((each) => each !== null);
  const lastDay = lastDayFor(on, rows);
  const isLate = ({ receivedOn }: Said) =>
    receivedOn !== null && lastDay !== undefined && receivedOn > lastDay;
  const inTime = said.filter((each) => !isLate(each)).map(({ views }) => views);
  const late = said.flatMap((each) =>
    isLate(each) && each.receivedOn !== null
      ? [{ views: each.views, receivedOn: each.receivedOn }]
      : [],
  );
  return {
    ...(inTime.length > 0 && { views: inTime.join('\n\n') }),
    ...(waivedViews && { waivedViews }),
    ...(late.length > 0 && { lateViews: late }),
  };
}

interface Heard {
  readonly asks: NonNullable<TransitionDefinition['asks']>;
  readonly recorded: RecordedStep;
}

function heardBefore(
  { application, scheme, event }: TransitionInContext,
  { stepsRecordedOn }: Pick<RowsForLetters, 'stepsRecordedOn'>,
): readonly Heard[] {
  const { transitions } = wholeOf(scheme);
  return stepsRecordedOn(application.id).flatMap((recorded) => {
    const step = transitions[recorded.transition];
    if (!step || !isOfViews(step) || step.to !== event.from) return [];
    return isOfRound(recorded, event) ? [{ asks: step.asks ?? [], recorded }] : [];
  });
}

function saidIn({ asks, recorded: { input, sentOn } }: Heard): readonly Said[] {
  const views = answerMeaning(asks, input, 'views');
  // Also by the step of who is in time: between the last day and the lapse that is still to be taken.
  // What came in through the portal has the day of its clock.
  const receivedOn =
    answerMeaning(asks, input, 'views-received-on') ??
    answerMeaning(asks, input, 'views-given-on') ??
    sentOn;
  return typeof views === 'string'
    ? [{ views, receivedOn: typeof receivedOn === 'string' ? receivedOn : null }]
    : [];
}

/** The last day for views, by the term that ran last; ISO dates compare as text. */
function lastDayFor(
  { application, scheme, event }: TransitionInContext,
  { terms }: Pick<RowsForLetters, 'terms'>,
): string | undefined {
  const { states, transitions } = wholeOf(scheme);
  const kinds = Object.values(transitions)
    .filter((step) => isOfViews(step) && step.to === event.from)
    .flatMap(({ from, to }) => from.filter((state) => state !== to))
    .map((state) => states[state]?.deadline);
  return (terms.get(application.id) ?? [])
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ dueOn }) => dueOn ?? [])
    .toSorted()
    .at(-1);
}

function isOfRound(
  { procedure, round }: RecordedStep,
  event: Pick<TransitionInContext['event'], 'procedure'>,
): boolean {
  return (
    procedure === (event.procedure?.name ?? null) && round === (event.procedure?.round ?? null)
  );
}
