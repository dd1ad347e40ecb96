import { randomUUID } from 'node:crypto';
import { dutchDate, startOfDeadline, type Answers, wholeOf } from '@tranche/domain';
import {
  sentAnswersOf,
  type EffectInContext,
  type TransitionInContext,
} from '../applications/index.js';
import { insertAll, updateAll, type Tx } from '../platform/database/index.js';
import { RefusedError } from '../platform/errors/index.js';
import { DeadlineRow } from './deadline.row.js';
import { lastLapsedOn } from './last-lapsed-on.js';
import { openDeadlines } from './open-deadlines.js';
import { STILL_TO_COME } from './refusals.js';
import { closingDayOf, standingOf } from './term-of-deadline.js';

type Start = EffectInContext<'start-deadline'>;

/** A term that runs already runs on; one whose day is recorded once more follows that day. */
export async function startDeadlines(tx: Tx, list: readonly Start[]): Promise<void> {
  const open = await openDeadlines(tx, list);
  const starting = list.filter((each) => !open.of(each) || isRecorded(each));
  const startOf = await startsOf(tx, starting);
  const terms = starting.map((each) => {
    const { effect, on } = each;
    const startedOn = startOf(each);
    const basis = { kind: effect.deadline, startedOn, suspensions: [], extensions: [] };
    return { on, basis, row: open.of(each), standing: standingOf(on.scheme, basis) };
  });
  await updateAll(
    tx,
    DeadlineRow,
    ['id'],
    terms.flatMap(({ row, basis: { startedOn }, standing }) =>
      row ? [{ id: row.id, startedOn, ...standing }] : [],
    ),
  );
  await insertAll(
    tx,
    DeadlineRow,
    terms.flatMap(({ on, row, basis, standing }) =>
      row
        ? []
        : [
            {
              id: randomUUID(),
              applicationId: on.application.id,
              ...basis,
              ...standing,
              endedAt: null,
              createdAt: new Date(on.now.epochMilliseconds),
            },
          ],
    ),
  );
}

function fromOf({ effect, on }: Start) {
  return wholeOf(on.scheme).deadlines[effect.deadline]?.from ?? 'transition';
}

/** Whether the day it is counted from is filled in with the step, and so can be filled in again. */
function isRecorded(each: Start): boolean {
  const from = fromOf(each);
  return typeof from === 'object' && 'recorded' in from;
}

/** What was sent is read only where a day is in it: a rush of claims starts thousands of terms. */
function isInAnswers(each: Start): boolean {
  const from = fromOf(each);
  return from === 'project-end' || (typeof from === 'object' && 'answer' in from);
}

/** The term after which it starts, where that lapsed and nobody acted. */
function lapsedBefore(each: Start) {
  const from = fromOf(each);
  const { application, event } = each.on;
  return typeof from === 'object' && 'after' in from && event.actorRole === 'system'
    ? { applicationId: application.id, kind: from.after }
    : null;
}

/** The day from which each term is counted, ISO; it can lie ahead, as the end of a course does. */
async function startsOf(tx: Tx, list: readonly Start[]): Promise<(each: Start) => string> {
  const answered = list.filter(isInAnswers).map(({ on }) => on.application.id);
  const answersOf = answered.length > 0 ? await sentAnswersOf(tx, answered) : () => ({});
  const lapsedOn = await lastLapsedOn(
    tx,
    list.flatMap((each) => lapsedBefore(each) ?? []),
  );
  return (each) => {
    const answers = isInAnswers(each) ? answersOf(each.on.application.id) : {};
    const lapsed = lapsedBefore(each);
    const start = startOf(each, answers, lapsed && lapsedOn(lapsed));
    const isToCome = Temporal.PlainDate.compare(start, dutchDate(each.on.now)) > 0;
    if (isRecorded(each) && isToCome) throw new RefusedError(STILL_TO_COME);
    return start.toString();
  };
}

function startOf(each: Start, answers: Answers, lapsedOn: string | null): Temporal.PlainDate {
  const { tranche, scheme, input, now, receivedAt = now }: TransitionInContext = each.on;
  return startOfDeadline(fromOf(each), {
    form: scheme.form,
    recorded: input ?? {},
    lastDayOfWindow: closingDayOf(tranche),
    transitionOn: dutchDate(receivedAt),
    answers,
    ...(lapsedOn !== null && { lapsedOn: Temporal.PlainDate.from(lapsedOn) }),
  });
}
