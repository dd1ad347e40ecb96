import type { Language } from '../text.js';
import type { Fraction } from './fraction.js';
import { divide } from './portion.js';

const WHOLE: Readonly<Record<Language, Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }),
};
const DECIMAL_SIGN: Readonly<Record<Language, string>> = { nl: ',', en: '.' };

/**
 * The one rule for numbers to read: exact inside, rounded to hundredths at the end, half up. A sum is
 * rounded from the exact sum, never added up from rounded parts.
 *
 * @example hundredthsOf(fraction(11, 3)) // 367n
 */
export function hundredthsOf({ numerator, denominator }: Fraction): bigint {
  return divide(BigInt(numerator) * 100n, BigInt(denominator), 'half-up');
}

/**
 * A fraction with two decimals as people read it.
 *
 * @example formatFraction(fraction(3551225, 40), 'nl') // '88.780,63'
 */
export function formatFraction(fraction: Fraction, language: Language): string {
  const hundredths = hundredthsOf(fraction);
  const decimals = String(hundredths % 100n).padStart(2, '0');
  return `${WHOLE[language].format(hundredths / 100n)}${DECIMAL_SIGN[language]}${decimals}`;
}

/**
 * A fraction without rounding, as a whole number and the part that is left, in lowest terms.
 *
 * @example formatExact(fraction(181, 40), 'nl') // '4 21/40'
 */
export function formatExact({ numerator, denominator }: Fraction, language: Language): string {
  const rest = numerator % denominator;
  const whole = WHOLE[language].format((numerator - rest) / denominator);
  if (rest === 0) return whole;
  const divisor = greatestDivisor(rest, denominator);
  const part = [rest, denominator].map((each) => WHOLE[language].format(each / divisor)).join('/');
  return numerator < denominator ? part : `${whole}\u00a0${part}`;
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}

/** Whether what is read of a fraction is less exact than the fraction. */
export function isReadRounded({ numerator, denominator }: Fraction): boolean {
  return (BigInt(numerator) * 100n) % BigInt(denominator) !== 0n;
}

/** Whether what is read of these parts adds up to what is read of their sum; if not, a note says why. */
export function doRoundedPartsAddUp(parts: readonly Fraction[], total: Fraction): boolean {
  const sum = parts.reduce((hundredths, part) => hundredths + hundredthsOf(part), 0n);
  return sum === hundredthsOf(total);
}
