import type { Language } from '../text.js';
import type { Cents } from './cents.js';
import { divide } from './portion.js';

const LOCALE: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
const PERCENT_SIGN: Readonly<Record<Language, string>> = { nl: '\u00a0%', en: '%' };

/**
 * Writes part/whole as a percentage for the eye, rounded to one decimal; of nothing it is a dash.
 * Never compare with it: `compareShare` does that exactly.
 *
 * @example formatShare(cents(1), cents(3), 'nl') // '33,3 %'
 */
export function formatShare(part: Cents, whole: Cents, language: Language): string {
  if (whole === 0) return '–';
  const tenths = divide(BigInt(Math.abs(part)) * 1000n, BigInt(Math.abs(whole)), 'half-up');
  const isNegative = part < 0 !== whole < 0 && tenths > 0n;
  const percentage = (isNegative ? -1 : 1) * (Number(tenths) / 10);
  const digits = percentage.toLocaleString(LOCALE[language], { maximumFractionDigits: 1 });
  return digits + PERCENT_SIGN[language];
}
