import { hundredthsOf, type Fraction } from '../money/index.js';

/**
 * Points as a number with two decimals and a point, for letter and screen to write in their language:
 * rounded half up, as every number to read. What is sufficient is judged on the exact fraction.
 *
 * @example decimalPoints({ numerator: 11, denominator: 3 }) // '3.67'
 */
export function decimalPoints(points: Fraction): string {
  const hundredths = hundredthsOf(points);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}
