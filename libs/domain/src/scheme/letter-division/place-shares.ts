import { amountOfPlace, exactRate, type SharedCategory } from '../../allocation/index.js';
import type { CountedPlace } from '../amount/places-in.js';

/** Places of equal size: how many, what each is of a full place, and what they get in cents. */
export interface PlaceShare {
  readonly numerator: number;
  readonly denominator: number;
  readonly count: number;
  readonly eachCents: number;
  readonly amountCents: number;
}

/**
 * What the places of one applicant in one category get, so that a reader can redo it: every place its
 * part of the exact amount of a full one, rounded down to the cent, times how many there are (Awb 3:46;
 * praktijkleren 15).
 *
 * @example placeShares([{ category: 'mbo', numerator: 30, denominator: 40 }], shared)[0]?.eachCents // 166_252
 */
export function placeShares(
  places: readonly CountedPlace[],
  shared: SharedCategory,
): readonly PlaceShare[] {
  const exact = exactRate(shared);
  const alike = Map.groupBy(places, ({ numerator, denominator }) => `${numerator}/${denominator}`);
  return [...alike.values()].flatMap((equal) => {
    const [place] = equal;
    if (!place) return [];
    const { numerator, denominator } = place;
    const eachCents = amountOfPlace(place, { exact });
    const amountCents = eachCents * equal.length;
    return { numerator, denominator, count: equal.length, eachCents, amountCents };
  });
}
