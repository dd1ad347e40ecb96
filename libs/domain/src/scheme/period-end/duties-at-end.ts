import type { Duty } from '../duty/duty.js';
import type { ProjectPeriod } from '../duty/duty-dates.js';
import { dutyDeadlines, type DutyDeadline } from '../duty/duty-deadlines.js';

/** What becomes of the duties of an award when its period ends earlier. */
export interface ShortenedDuties {
  /** What is counted from the end, with its new day and why. */
  readonly moved: readonly DutyDeadline[];
  /** The kinds of what would have come after the end. */
  readonly gone: readonly string[];
}

/** Duties of which the day is counted from the last day of the period. */
export function dutiesAtEnd(duties: readonly Duty[]): readonly Duty[] {
  return duties.filter(
    ({ due: { kind } }) => kind === 'weeks-after-end' || kind === 'with-annual-accounts',
  );
}

/**
 * Counts the duties anew for a period that was shortened.
 *
 * @param period as it is now, with the day on which it ended
 * @example shortenedDuties(rif2024.duties, { ...period, endedOn: '2027-01-31' }).moved
 * // the final report by 2027-04-11, the account by 2028-06-30
 */
export function shortenedDuties(
  duties: readonly Duty[],
  { endedOn, ...whole }: ProjectPeriod,
): ShortenedDuties {
  const shortened = endedOn === undefined ? whole : { ...whole, endedOn };
  const remaining = new Set(dutyDeadlines(duties, shortened).map(({ kind }) => kind));
  return {
    moved: dutyDeadlines(dutiesAtEnd(duties), shortened),
    gone: dutyDeadlines(duties, whole).flatMap(({ kind }) => (remaining.has(kind) ? [] : [kind])),
  };
}
