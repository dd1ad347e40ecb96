import type { Deadline } from '@tranche/contracts';

/** Terms as a calendar has them; one that stands still has no last day yet and comes last. */
export function inOrderOfTime<Term extends Pick<Deadline, 'dueOn'>>(
  terms: readonly Term[],
): readonly Term[] {
  return terms.toSorted((one, other) => {
    if (one.dueOn === other.dueOn) return 0;
    if (one.dueOn === null) return 1;
    return other.dueOn === null || one.dueOn < other.dueOn ? -1 : 1;
  });
}
