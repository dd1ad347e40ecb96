import type { DeadlineDefinition } from '@tranche/domain';

/** The reminder of a term that has run out: it says so, once, as nobody may have looked before. */
export const RAN_OUT = -1;

/**
 * Which reminder is due, in days before the end, or null when it is too early for any. After a
 * standstill only the nearest reminder still makes sense.
 */
export function dueReminder(
  { remindDaysBefore }: Pick<DeadlineDefinition, 'remindDaysBefore'>,
  daysLeft: number,
): number | null {
  if (daysLeft < 0) return RAN_OUT;
  const due = remindDaysBefore.filter((days) => daysLeft <= days);
  return due.length === 0 ? null : Math.min(...due);
}
