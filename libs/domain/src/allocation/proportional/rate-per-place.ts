import { cents, NO_CENTS, type Cents, type Fraction } from '../../money/index.js';
import { divide } from '../../money/portion.js';
import type { CategoryCeiling, RealisedPlace } from '../in-turn/claim.js';
import type { CategoryPlaces } from './count-places.js';
import { spreadLeftOver } from './spread-left-over.js';

/** What a full place of a category gets. */
export interface CategoryRate extends CategoryPlaces {
  /** The ceiling with what came from other categories, without what went to them. */
  readonly availableCents: Cents;
  readonly isAtMaximum: boolean;
  /** Cents per full place as an exact quotient. */
  readonly exact: { readonly dividend: bigint; readonly divisor: bigint };
  /** The same to the nearest cent, as it is announced; null where nobody applied. */
  readonly ratePerPlaceCents: Cents | null;
}

/**
 * The second phase of a proportional allocation: ceiling divided by realised places, with a maximum
 * per full place (praktijkleren 15), for every category in the order given.
 *
 * @param spreadsLeftOver whether what one category leaves over goes to the others (14(2))
 * @example ratePerPlace(categories, countPlaces(categories, claims), false)[0]?.ratePerPlaceCents // 221_670
 */
export function ratePerPlace(
  categories: readonly CategoryCeiling[],
  counts: readonly CategoryPlaces[],
  spreadsLeftOver: boolean,
): readonly CategoryRate[] {
  const counted = new Map(counts.map((each) => [each.code, each.places]));
  const shares = categories.map(({ code, ceilingCents, maximumPerPlaceCents }) => {
    const places = counted.get(code) ?? NO_PLACES;
    const needed = BigInt(maximumPerPlaceCents) * BigInt(places.numerator);
    const needCents = cents(Number(divide(needed, BigInt(places.denominator), 'up')));
    return { code, places, ceilingCents, maximumPerPlaceCents, needCents };
  });
  const available = spreadsLeftOver ? spreadLeftOver(shares) : null;
  return shares.map((share, index) => rateOf(share, available?.[index] ?? share.ceilingCents));
}

const NO_PLACES = { numerator: 0, denominator: 1 } as const;

interface Share extends CategoryCeiling, CategoryPlaces {
  /** What all places together get at the maximum, rounded up to a whole cent. */
  readonly needCents: Cents;
}

function rateOf({ code, places, maximumPerPlaceCents, needCents }: Share, available: Cents) {
  const isAtMaximum = available >= needCents;
  const exact = exactRate({ maximumPerPlaceCents, places, availableCents: available });
  const nearest = cents(Number(divide(exact.dividend, exact.divisor, 'half-up')));
  return {
    code,
    places,
    availableCents: available,
    isAtMaximum,
    exact,
    ratePerPlaceCents: places.numerator === 0 ? null : nearest,
  };
}

/** The money of a category, the places it is for, and the most a full one may get. */
export interface SharedCategory {
  readonly availableCents: Cents;
  readonly places: Fraction;
  readonly maximumPerPlaceCents: Cents;
}

/** Cents per full place as an exact quotient: available money by places, or the maximum. */
export function exactRate(shared: SharedCategory): CategoryRate['exact'] {
  const { numerator, denominator } = shared.places;
  const dividend = BigInt(shared.availableCents) * BigInt(denominator);
  const maximum = BigInt(shared.maximumPerPlaceCents);
  const isAtMaximum = dividend >= maximum * BigInt(numerator);
  return isAtMaximum
    ? { dividend: maximum, divisor: 1n }
    : { dividend, divisor: BigInt(numerator) };
}

/**
 * What a realised place gets: its fraction of the exact amount, rounded down to the cent. Rounding
 * down, and only here, keeps the sum under the ceiling.
 *
 * @example amountOfPlace({ category: 'mbo', numerator: 30, denominator: 40 }, rate) // 166_252
 */
export function amountOfPlace(
  { numerator, denominator }: RealisedPlace,
  { exact }: Pick<CategoryRate, 'exact'>,
): Cents {
  if (numerator === 0) return NO_CENTS;
  const dividend = exact.dividend * BigInt(numerator);
  return cents(Number(dividend / (exact.divisor * BigInt(denominator))));
}
