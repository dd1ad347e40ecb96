import { withoutInvisible } from './visible.js';

const DUTCH_ORDER = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const ISO_ORDER = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads a day as people write it, day first or as ISO; null for what stands in no calendar. Written out
 * because browsers lack `Temporal`.
 *
 * @example parseDate('1-9-2027') // '2027-09-01'
 */
export function parseDate(input: string): string | null {
  const typed = withoutInvisible(input);
  const dutch = DUTCH_ORDER.exec(typed);
  // Stryker disable next-line ArrayDeclaration: one word instead of nothing has no month either
  const parts = dutch ? [dutch[3], dutch[2], dutch[1]] : (ISO_ORDER.exec(typed)?.slice(1) ?? []);
  // No year has a month zero, so what has no parts stands in no calendar.
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && isLeapYear ? 29 : MONTH_LENGTHS[month - 1];
  if (length === undefined || day < 1 || day > length) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
