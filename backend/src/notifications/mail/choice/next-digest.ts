import { ZONE } from '@tranche/domain';

/** At the start of a day of work. */
const AT = Temporal.PlainTime.from('07:00');

/** When the next overview goes out: at seven in the morning on the Dutch clock, after this moment. */
export function nextDigest(now: Temporal.Instant): Temporal.Instant {
  const today = now.toZonedDateTimeISO(ZONE).toPlainDate();
  const ofToday = today.toZonedDateTime({ timeZone: ZONE, plainTime: AT }).toInstant();
  if (Temporal.Instant.compare(now, ofToday) < 0) return ofToday;
  return today.add({ days: 1 }).toZonedDateTime({ timeZone: ZONE, plainTime: AT }).toInstant();
}
