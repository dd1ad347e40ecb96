import type { Text } from '../text.js';

/** Two years of four digits, with a dash, hyphen or slash between them. */
const TWO_YEARS = /^(\d{4})\s?[-\u2010-\u2015\u2212/]\s?(\d{4})$/u;

/**
 * Whether a text is a school year or study year: two years, the one after the other.
 *
 * @example isSchoolYear('2026-2027') // true
 * @example isSchoolYear('2026-2029') // false
 */
export function isSchoolYear(text: string): boolean {
  // Stryker disable next-line ArrayDeclaration: what no year was read from is no number
  const [, first, second] = TWO_YEARS.exec(text.trim()) ?? [];
  return Number(second) === Number(first) + 1;
}

/**
 * The last day of a school year: it runs from 1 August until 31 July (WVO 2020 art. 1.1; WEB art. 1.1.1).
 *
 * @returns undefined for a text that is no school year
 */
export function lastDayOfSchoolYear(text: string): Temporal.PlainDate | undefined {
  if (!isSchoolYear(text)) return undefined;
  return Temporal.PlainDate.from({ year: Number(text.trim().slice(-4)), month: 7, day: 31 });
}

export const NO_SCHOOL_YEAR: Text = {
  nl: 'schrijf twee jaren die na elkaar komen, zoals 2026-2027',
  en: 'write two years that follow each other, such as 2026-2027',
};
