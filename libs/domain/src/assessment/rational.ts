/** An exact number of points: a sum over a count. Means are never rounded before they are compared. */
export interface Rational {
  readonly numerator: number;
  /** Whole and above zero. */
  readonly denominator: number;
}

/** -1, 0 or 1 as the one is below, equal to or above the other; multiplied out, never divided. */
export function compareRational(one: Rational, other: Rational): -1 | 0 | 1 {
  const left = BigInt(one.numerator) * BigInt(other.denominator);
  const right = BigInt(other.numerator) * BigInt(one.denominator);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The number to read, with one decimal; decisions use {@link compareRational}. */
export function formatRational(
  { numerator, denominator }: Rational,
  language: 'nl' | 'en',
): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return (numerator / denominator).toLocaleString(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 2,
  });
}
