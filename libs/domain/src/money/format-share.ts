import type { Language } from '../text.js';
import type { Cents } from './cents.js';
import { divide } from './portion.js';

// Less than half of a hundredth below nothing reads as nothing, without a minus.
const STYLE = { maximumFractionDigits: 2, signDisplay: 'negative' } as const;
// Made once: making one takes a hundred times as long as writing a number with it.
const DIGITS: Readonly<Record<Language, Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat('nl-NL', STYLE),
  en: new Intl.NumberFormat('en-GB', STYLE),
};
const PERCENT_SIGN: Readonly<Record<Language, string>> = { nl: '\u00a0%', en: '%' };

/**
 * Writes part/whole as a percentage for the eye, rounded half up to at most two decimals; of nothing it is a dash.
 * Never compare with it: `compareShare` does that exactly.
 *
 * @example formatShare(cents(1), cents(3), 'nl') // '33,33 %'
 */
export function formatShare(part: Cents, whole: Cents, language: Language): string {
  if (whole === 0) return '–';
  const hundredths = divide(BigInt(Math.abs(part)) * 10000n, BigInt(Math.abs(whole)), 'half-up');
  const percentage = (Math.sign(part) * Math.sign(whole) * Number(hundredths)) / 100;
  return DIGITS[language].format(percentage) + PERCENT_SIGN[language];
}
