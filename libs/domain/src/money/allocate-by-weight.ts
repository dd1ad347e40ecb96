import { cents, NO_CENTS, sum, type Cents } from './cents.js';

/**
 * Divides an amount in proportion to whole weights, to the last cent: everyone gets the amount
 * rounded down, the cents left over go to the largest remainders, and on a tie to the first.
 *
 * @throws RangeError for a negative total, a negative or broken weight, or nothing to weigh by
 * @example allocateByWeight(cents(100), [1, 1, 1]) // [34, 33, 33]
 */
export function allocateByWeight(total: Cents, weights: readonly number[]): Cents[] {
  const totalWeight = requireWeights(total, weights);
  const parts = weights.map((weight, place) => {
    const exact = BigInt(total) * BigInt(weight);
    const whole = cents(Number(exact / totalWeight));
    return { place, whole, remainder: exact % totalWeight };
  });
  const leftOver = total - sum(parts.map((part) => part.whole));
  // Who comes first stays first among equals: the order is stable.
  const luckyPlaces = parts
    .toSorted((a, b) => Number(b.remainder - a.remainder))
    .slice(0, leftOver)
    .map((part) => part.place);
  const lucky = new Set(luckyPlaces);
  return parts.map(({ place, whole }) => cents(whole + (lucky.has(place) ? 1 : 0)));
}

function requireWeights(total: Cents, weights: readonly number[]): bigint {
  if (total < NO_CENTS) throw new RangeError('A negative amount cannot be divided');
  const broken = weights.find((weight) => !Number.isSafeInteger(weight) || weight < 0);
  if (broken !== undefined) throw new RangeError(`${broken} is not a weight`);
  const totalWeight = weights.reduce((running, weight) => running + BigInt(weight), 0n);
  if (totalWeight === 0n) throw new RangeError('There is no weight to divide by');
  return totalWeight;
}
