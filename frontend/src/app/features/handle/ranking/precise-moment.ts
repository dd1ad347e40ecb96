import { dateInNetherlands, formatLegalDate } from '../../../core/format/moment.js';
import { LOCALE_TAGS, type Language } from '../../../core/locale/language.js';

const ZONE = 'Europe/Amsterdam';

/**
 * A moment to the millisecond on the clock of the Netherlands: where the first comes first, that is
 * what decides. It is written as in letters; a whole minute has no seconds.
 *
 * @example preciseMoment('2027-03-01T08:00:00.042Z', 'nl') // '1 maart 2027, 09.00.00,042 uur'
 */
export function preciseMoment(instant: string, language: Language): string {
  const moment = new Date(instant);
  const day = dateInNetherlands(moment);
  const isWhole = moment.getTime() % MINUTE === 0;
  const time = new Intl.DateTimeFormat(LOCALE_TAGS[language], {
    hour: '2-digit',
    minute: '2-digit',
    ...(!isWhole && { second: '2-digit', fractionalSecondDigits: 3 }),
    hourCycle: 'h23',
    timeZone: ZONE,
  }).format(moment);
  const date = formatLegalDate(day, language);
  return language === 'nl' ? `${date}, ${time.replaceAll(':', '.')} uur` : `${date}, ${time}`;
}

const MINUTE = 60_000;
