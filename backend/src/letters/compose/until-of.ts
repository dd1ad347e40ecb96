import type { LetterInput } from '@tranche/domain';
import type { Application, TransitionInContext } from '../../applications/index.js';
import type { RowsForLetters } from './rows-for-letters.js';

/** Until when: the open terms of an application. A term that stands still has no date to promise. */
export function untilOf(
  { id }: Application,
  { terms }: Pick<RowsForLetters, 'terms'>,
): NonNullable<LetterInput['until']> {
  return Object.fromEntries(
    (terms.get(id) ?? []).flatMap(({ kind, dueOn, endedAt }) =>
      dueOn === null || endedAt !== null ? [] : [[kind, dueOn]],
    ),
  );
}

/** The terms that the step of this letter ended; one that stood still left no last day. */
export function endedBy(
  { application, now }: Pick<TransitionInContext, 'application' | 'now'>,
  { terms }: Pick<RowsForLetters, 'terms'>,
): NonNullable<LetterInput['ended']> {
  return Object.fromEntries(
    (terms.get(application.id) ?? []).flatMap(({ kind, startedOn, dueOn, endedAt }) =>
      dueOn === null || endedAt?.getTime() !== now.epochMilliseconds
        ? []
        : [[kind, { since: startedOn, until: dueOn }]],
    ),
  );
}
