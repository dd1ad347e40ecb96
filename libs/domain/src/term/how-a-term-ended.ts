/**
 * What became of a term that no longer runs: what it asked was done in time (`met`), was done after
 * its last day (`met-late`), or did not have to be done any more (`dropped`).
 */
export type TermEnding = 'met' | 'met-late' | 'dropped';

export interface EndedTerm {
  /** The last day; null for a term that stood still when it ended. */
  readonly dueOn: Temporal.PlainDate | null;
  /** The day on which what it asked was done; null when nobody had to any more. */
  readonly doneOn: Temporal.PlainDate | null;
}

/** A term ends with its last day: only the day after is too late. */
export function howTermEnded({ dueOn, doneOn }: EndedTerm): TermEnding {
  if (doneOn === null) return 'dropped';
  const isLate = dueOn !== null && Temporal.PlainDate.compare(doneOn, dueOn) > 0;
  return isLate ? 'met-late' : 'met';
}
