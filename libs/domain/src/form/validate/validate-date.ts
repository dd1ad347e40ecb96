import type { Language, Text } from '../../text.js';
import { parseDate } from '../../typed/index.js';
import type { Answer, DateField } from '../field.js';
import { labelled, problem, type AnswerProblem } from '../problem.js';

/** Outside these a year is a slip of the keyboard, and other calendars and databases give up. */
export const FIRST_DATE = '1900-01-01';
export const LAST_DATE = '2199-12-31';

export function checkDate(field: DateField, answer: Answer): readonly AnswerProblem[] {
  if (typeof answer !== 'string' || parseDate(answer) !== answer) {
    const [nl, en] = ['vul een bestaande datum in', 'enter a date that exists'];
    return [problem(field, 'not-a-date', labelled(field, nl, en))];
  }
  const { earliest = FIRST_DATE, latest = LAST_DATE } = field;
  if (answer < earliest) {
    const nl = `kies ${inWords(earliest, 'nl')} of later`;
    const en = `choose ${inWords(earliest, 'en')} or later`;
    return [problem(field, 'too-early', labelled(field, nl, en))];
  }
  if (answer > latest) {
    const nl = `kies ${inWords(latest, 'nl')} of eerder`;
    const en = `choose ${inWords(latest, 'en')} or earlier`;
    return [problem(field, 'too-late', labelled(field, nl, en))];
  }
  return [];
}

/** An ISO date that stands in the calendar, of a year that people mean. */
export function isDayWithinReach(text: string): boolean {
  return (
    /^\d{4}-/.test(text) && parseDate(text) === text && text >= FIRST_DATE && text <= LAST_DATE
  );
}

/** Such as "1 november 2026"; written out because browsers lack `Temporal`. */
function inWords(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[language].split(' ')[(month ?? 1) - 1]} ${year}`;
}

const MONTHS: Text = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  en: 'January February March April May June July August September October November December',
};
