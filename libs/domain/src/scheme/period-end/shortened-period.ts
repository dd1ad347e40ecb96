import type { Answers } from '../../form/index.js';
import { wholeOf } from '../../procedure/index.js';
import { refuse, type Refusal } from '../../refusal.js';
import { formatDate } from '../../term/index.js';
import type { Language } from '../../text.js';
import { lastDayOfProject, type ProjectPeriod } from '../duty/duty-dates.js';
import type { SchemeVersion } from '../scheme.js';

/**
 * The period of an award that ends earlier; it never becomes longer by that, and it ends no earlier than
 * it begins.
 *
 * @param lastDay ISO
 * @example shortenedPeriod(period, '2027-01-31') // { ...period, endedOn: '2027-01-31' }
 */
export function shortenedPeriod(period: ProjectPeriod, lastDay: string): ProjectPeriod | Refusal {
  const last = lastDayOfProject(period);
  return lastDay < period.startsOn || lastDay > last
    ? refuse(outside(period.startsOn, last))
    : { ...period, endedOn: lastDay };
}

/**
 * The last day that was recorded for an award that ends early, or is going to; undefined where none was.
 *
 * @param recorded what was filled in with the steps of the file
 */
export function recordedLastDay(
  scheme: Pick<SchemeVersion, 'workflow' | 'procedures'>,
  recorded: Answers,
): string | undefined {
  return Object.values(wholeOf(scheme).transitions)
    .flatMap(({ effects }) =>
      effects.map((effect) =>
        effect.kind === 'shorten-period' ? recorded[effect.lastDay] : undefined,
      ),
    )
    .find((day) => typeof day === 'string');
}

/** The steps with which an award ends before its day, once they are taken. */
export function stepsThatShorten(
  scheme: Pick<SchemeVersion, 'workflow' | 'procedures'>,
): readonly string[] {
  return Object.entries(wholeOf(scheme).transitions)
    .filter(([, { effects }]) =>
      effects.some((effect) => effect.kind === 'shorten-period' && effect.step === 'decide'),
    )
    .map(([name]) => name);
}

function outside(startsOn: string, last: string) {
  const words = (day: string, language: Language) =>
    formatDate(Temporal.PlainDate.from(day), language);
  return {
    code: 'last-day-outside-period',
    text: {
      nl: `De laatste dag moet in de periode van het project liggen: van ${words(startsOn, 'nl')} tot en met ${words(last, 'nl')}.`,
      en: `The last day must lie in the period of the project: from ${words(startsOn, 'en')} up to and including ${words(last, 'en')}.`,
    },
  };
}
