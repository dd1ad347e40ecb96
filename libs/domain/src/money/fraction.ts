/** An exact share of a whole, such as a third; the law writes thirds, which no decimal can hold. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Builds a fraction of whole numbers.
 *
 * @throws RangeError for a negative or broken numerator, or a denominator below one
 * @example fraction(1, 3)
 */
export function fraction(numerator: number, denominator: number): Fraction {
  requireFraction({ numerator, denominator });
  return { numerator, denominator };
}

export const HALF = fraction(1, 2);
export const THIRD = fraction(1, 3);

/**
 * A share as the law often writes it.
 *
 * @example percent(80) // 80/100
 */
export function percent(numerator: number): Fraction {
  return fraction(numerator, 100);
}

/** Refuses a fraction that came as data and makes no sense. */
export function requireFraction({ numerator, denominator }: Fraction): void {
  const isWhole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  if (isWhole && numerator >= 0 && denominator >= 1) return;
  throw new RangeError(`${numerator}/${denominator} is not a fraction of whole numbers`);
}
