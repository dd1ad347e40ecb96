import { dateInNetherlands, formatLegalDate } from '../../core/format/moment.js';
import { LOCALE_TAGS, type Language } from '../../core/locale/language.js';

const ZONE = 'Europe/Amsterdam';

/**
 * A moment to the millisecond on the clock of the Netherlands: where the first comes first, that is
 * what decides.
 *
 * @example preciseMoment('2027-03-01T08:00:00.042Z', 'nl') // '1 maart 2027, 09:00:00,042'
 */
export function preciseMoment(instant: string, language: Language): string {
  const moment = new Date(instant);
  const day = dateInNetherlands(moment);
  const time = new Intl.DateTimeFormat(LOCALE_TAGS[language], {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
    hourCycle: 'h23',
    timeZone: ZONE,
  }).format(moment);
  return `${formatLegalDate(day, language)}, ${time}`;
}
