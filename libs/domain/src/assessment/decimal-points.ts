import type { Fraction } from '../money/index.js';

/**
 * Points as a number with two decimals and a point, for letter and screen to write in their language.
 * Rounded down: an insufficient 2.996 must not look like a sufficient 3.
 *
 * @example decimalPoints({ numerator: 8, denominator: 3 }) // '2.66'
 */
export function decimalPoints({ numerator, denominator }: Fraction): string {
  const hundredths = Math.floor((numerator * 100) / denominator);
  const part = String(hundredths % 100).padStart(2, '0');
  return `${Math.floor(hundredths / 100)}.${part}`;
}
