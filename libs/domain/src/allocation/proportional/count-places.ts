import { fraction, type Fraction } from '../../money/index.js';
import type { PlacesClaim } from '../in-turn/claim.js';
import { requireDistinct } from '../distinct.js';

/** All realised places of a category together. */
export interface CategoryPlaces {
  readonly code: string;
  /** In lowest terms; zero is 0/1. */
  readonly places: Fraction;
}

/**
 * The first phase of a proportional allocation: counts the realised places per category, exactly,
 * whatever their denominators (40 weeks, 42 weeks, 12 months of 36 hours). Every claim counts, so one
 * late correction changes what everybody gets (praktijkleren 15 and 21).
 *
 * @throws RangeError for an unknown category, a category that comes twice or a broken fraction
 * @example countPlaces([{ code: 'mbo' }], claims) // [{ code: 'mbo', places: { numerator: 69, denominator: 40 } }]
 */
export function countPlaces(
  categories: readonly { readonly code: string }[],
  claims: readonly PlacesClaim[],
): readonly CategoryPlaces[] {
  requireDistinct(categories.map(({ code }) => code));
  const tallies = new Map(categories.map(({ code }) => [code, new Map<number, bigint>()]));
  for (const { ticket, places } of claims) {
    for (const { category, ...size } of places) {
      const tally = tallies.get(category);
      if (!tally) throw new RangeError(`${ticket} has a place in an unknown category, ${category}`);
      const { numerator, denominator } = fraction(size.numerator, size.denominator);
      tally.set(denominator, (tally.get(denominator) ?? 0n) + BigInt(numerator));
    }
  }
  return categories.map(({ code }) => ({ code, places: totalOf(tallies.get(code) ?? new Map()) }));
}

/** Adds numerators that were tallied by denominator, over their least common denominator. */
function totalOf(tally: ReadonlyMap<number, bigint>): Fraction {
  let denominator = 1n;
  for (const each of tally.keys()) {
    // Stryker disable next-line ArithmeticOperator: of any common denominator the lowest terms are the same
    denominator = (denominator / greatestDivisor(denominator, BigInt(each))) * BigInt(each);
  }
  let numerator = 0n;
  for (const [each, count] of tally) numerator += (count * denominator) / BigInt(each);
  const divisor = greatestDivisor(denominator, numerator);
  return fraction(Number(numerator / divisor), Number(denominator / divisor));
}

function greatestDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : greatestDivisor(other, one % other);
}
