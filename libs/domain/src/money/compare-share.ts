import type { Cents } from './cents.js';
import { requireFraction, type Fraction } from './fraction.js';

/**
 * Compares part/whole with a fraction, exactly: -1 below, 0 equal, 1 above.
 * Both sides are multiplied out, because a rounded share hides the cent that breaks a band.
 *
 * @example compareShare(cents(1), cents(3), { numerator: 1, denominator: 3 }) // 0
 */
export function compareShare(part: Cents, whole: Cents, fraction: Fraction): -1 | 0 | 1 {
  requireFraction(fraction);
  const left = BigInt(part) * BigInt(fraction.denominator);
  const right = BigInt(whole) * BigInt(fraction.numerator);
  if (left < right) return -1;
  return left > right ? 1 : 0;
}

/** Whether the part is no less than the fraction of the whole. */
export function isAtLeastShare(part: Cents, whole: Cents, fraction: Fraction): boolean {
  return compareShare(part, whole, fraction) >= 0;
}
