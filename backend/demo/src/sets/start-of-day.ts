const AMSTERDAM = 'Europe/Amsterdam';

/** The first moment of a Dutch day, as an instant. */
export function startOfDay(date: string): string {
  return Temporal.PlainDate.from(date).toZonedDateTime(AMSTERDAM).toInstant().toString();
}

/** A moment of a Dutch day, such as nine in the morning. */
export function atTime(date: Temporal.PlainDate, time: string): string {
  return date
    .toZonedDateTime({ timeZone: AMSTERDAM, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString();
}
