import { cents, NO_CENTS, subtract, sum, type Cents } from '../../money/index.js';
import type { ProportionalInput } from '../allocation-input.js';
import {
  EVERYBODY,
  type AllocatedCategory,
  type AllocatedPlace,
  type AllocationOutput,
  type LinePart,
} from '../allocation-output.js';
import type { PlacesClaim } from '../in-turn/claim.js';
import { compareText } from '../compare-text.js';
import { countPlaces } from './count-places.js';
import { requireDistinct } from '../distinct.js';
import { amountOfPlace, ratePerPlace, type CategoryRate } from './rate-per-place.js';
import { sharedReason } from './shared-reason.js';

/**
 * Divides every ceiling over the realised places of its category, all claims at once (praktijkleren
 * 15 and 21). Nothing is drawn and nobody comes first: the same claims give the same amounts.
 *
 * @throws RangeError for an unknown category, a broken fraction, or a category or ticket that comes twice
 */
export function proportional(input: ProportionalInput): AllocationOutput {
  const { categories, claims, spreadsLeftOver } = input;
  requireDistinct(claims.map(({ ticket }) => ticket));
  const rates = ratePerPlace(categories, countPlaces(categories, claims), spreadsLeftOver);
  const awarded = new Map<string, Cents>();
  const places = placesOf(claims, rates, awarded);
  const outcomes = rates.map((rate) => categoryOf(rate, awarded.get(rate.code) ?? NO_CENTS));
  return {
    places,
    awardedCents: sum(outcomes.map(({ awardedCents }) => awardedCents)),
    freeCents: sum(outcomes.map(({ leftOverCents }) => leftOverCents)),
    categories: outcomes,
  };
}

/** By ticket, with a running total; adds up per category what was awarded. */
function placesOf(
  claims: readonly PlacesClaim[],
  rates: readonly CategoryRate[],
  awarded: Map<string, Cents>,
): readonly AllocatedPlace[] {
  const rateIn = new Map(rates.map((rate) => [rate.code, rate]));
  let cumulativeCents = NO_CENTS;
  return claims
    .toSorted((one, other) => compareText(one.ticket, other.ticket))
    .map(({ ticket, places }) => {
      const byLine = new Map<string, Cents>();
      for (const place of places) {
        const rate = rateIn.get(place.category);
        if (rate) addTo(byLine, place.category, amountOfPlace(place, rate));
      }
      for (const [line, amount] of byLine) addTo(awarded, line, amount);
      const total = sum([...byLine.values()]);
      cumulativeCents = cents(cumulativeCents + total);
      return {
        reference: ticket,
        list: EVERYBODY,
        place: null,
        cents: total,
        cumulativeCents,
        wasDrawn: false,
        parts: partsOf(byLine),
        ...sharedReason(places, total, rateIn),
      };
    });
}

function addTo(amounts: Map<string, Cents>, line: string, amount: Cents): void {
  amounts.set(line, cents((amounts.get(line) ?? NO_CENTS) + amount));
}

function partsOf(amounts: ReadonlyMap<string, Cents>): readonly LinePart[] {
  return [...amounts]
    .filter(([, amount]) => amount > 0)
    .map(([line, amount]) => ({ line, cents: amount }));
}

function categoryOf(rate: CategoryRate, awardedCents: Cents): AllocatedCategory {
  const { code, places, availableCents, ratePerPlaceCents } = rate;
  const leftOverCents = subtract(availableCents, awardedCents);
  return { code, places, availableCents, ratePerPlaceCents, awardedCents, leftOverCents };
}
