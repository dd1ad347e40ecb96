/** So many days before the day on which a section should be ready its owner is reminded. Our own choice. */
export const OWNER_REMINDER_DAYS = 2;

/** A section that somebody was asked to write by a day. */
export interface OwnedUntil {
  readonly dueOn: Temporal.PlainDate;
  readonly givenOn: Temporal.PlainDate;
}

/** Whether its owner is to be reminded today: not of what she was asked a moment ago, and not afterwards. */
export function isOwnerReminded(
  { dueOn, givenOn }: OwnedUntil,
  today: Temporal.PlainDate,
): boolean {
  const from = dueOn.subtract({ days: OWNER_REMINDER_DAYS });
  const isLonger = Temporal.PlainDate.compare(givenOn, from) < 0;
  const isFrom = Temporal.PlainDate.compare(today, from) >= 0;
  return isLonger && isFrom && Temporal.PlainDate.compare(today, dueOn) <= 0;
}
