/** What is said to a partner that has not given its word: two weeks and three days before the last day. */
export type PledgeReminder = 'two-weeks' | 'three-days';

const DAYS_BEFORE: Readonly<Record<PledgeReminder, number>> = { 'three-days': 3, 'two-weeks': 14 };

/**
 * The reminder of a pledge (*toezegging*) that is due on a day, of two the latest; null where none is. Who was
 * asked since it would have been sent, or on that day, has just heard it. Our own choice.
 *
 * @param lastDay on which the application can be sent
 * @param askedOn when the amounts were last set
 */
export function pledgeReminder(
  lastDay: Temporal.PlainDate,
  askedOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
): PledgeReminder | null {
  if (Temporal.PlainDate.compare(today, lastDay) > 0) return null;
  const isDue = (reminder: PledgeReminder) => {
    const from = lastDay.subtract({ days: DAYS_BEFORE[reminder] });
    const isFrom = Temporal.PlainDate.compare(today, from) >= 0;
    return isFrom && Temporal.PlainDate.compare(askedOn, from) < 0;
  };
  if (isDue('three-days')) return 'three-days';
  return isDue('two-weeks') ? 'two-weeks' : null;
}
