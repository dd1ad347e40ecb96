import { assertNever } from '../assert-never.js';
import { cents, type Cents } from './cents.js';
import { requireFraction } from './fraction.js';

/** Where half a cent goes: the nearest cent (a half away from zero), towards zero, or away from it. */
export type Rounding = 'half-up' | 'down' | 'up';

/**
 * A part of an amount, in whole cents, with the rounding named by the caller.
 *
 * @throws RangeError when numerator and denominator are no fraction
 * @example portion(cents(100_00), 25, 100, 'down') // € 25
 */
export function portion(
  amount: Cents,
  numerator: number,
  denominator: number,
  rounding: Rounding,
): Cents {
  requireFraction({ numerator, denominator });
  const magnitude = BigInt(Math.abs(amount)) * BigInt(numerator);
  const rounded = Number(divide(magnitude, BigInt(denominator), rounding));
  return cents(amount < 0 ? -rounded : rounded);
}

/** Divides without a float in between; both numbers are not negative. */
export function divide(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const quotient = dividend / divisor;
  const remainder = dividend % divisor;
  switch (rounding) {
    case 'down':
      return quotient;
    case 'up':
      return remainder > 0n ? quotient + 1n : quotient;
    case 'half-up':
      return remainder * 2n >= divisor ? quotient + 1n : quotient;
    default:
      return assertNever(rounding);
  }
}
