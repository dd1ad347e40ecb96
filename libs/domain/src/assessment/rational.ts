import type { Fraction } from '../money/index.js';

/**
 * -1, 0 or 1 as the one is below, equal to or above the other; multiplied out, never divided. A mean of
 * points is a sum over a count, and is never rounded before it is compared.
 */
export function compareRational(one: Fraction, other: Fraction): -1 | 0 | 1 {
  const left = BigInt(one.numerator) * BigInt(other.denominator);
  const right = BigInt(other.numerator) * BigInt(one.denominator);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
