import {
  NO_CENTS,
  placeShares,
  placesIn,
  type AllocationInput,
  type Answers,
  type Cents,
  type CountedPlace,
  type Fraction,
  type LetterCategory,
} from '@tranche/domain';
import type { TransitionInContext } from '../../applications/index.js';
import type { RowsForLetters } from './rows-for-letters.js';

/** What the places of this application got, where the ceiling was divided over places. */
export function categoriesFor(
  { application, tranche, scheme }: TransitionInContext,
  rows: Pick<RowsForLetters, 'runs' | 'places'>,
  answers: Answers,
): readonly LetterCategory[] | null {
  const rule = scheme.allocation.places;
  const run = rows.runs.get(tranche.code);
  const place = rows.places.get(application.id);
  if (!rule || !run?.output.categories || !place) return null;
  const places = placesIn(rule, answers, tranche.parameters);
  const maxima = maximaOf(run.input);
  return run.output.categories.flatMap(({ code, ratePerPlaceCents, ...category }) => {
    const own = places.filter(({ category }) => category === code);
    const label = rule.categories.find((each) => each.code === code)?.label;
    if (own.length === 0 || !label || ratePerPlaceCents === null) return [];
    const amountCents = place.parts?.find(({ line }) => line === code)?.cents ?? 0;
    const shared = {
      availableCents: category.availableCents,
      places: category.places,
      maximumPerPlaceCents: maxima.get(code) ?? NO_CENTS,
    };
    const shares = placeShares(own, shared);
    return [{ label, places: together(own), ratePerPlaceCents, amountCents, shared, shares }];
  });
}

/** The most that a full place of each category may get. */
function maximaOf(input: AllocationInput): ReadonlyMap<string, Cents> {
  const categories = input.method === 'proportional' ? input.categories : [];
  return new Map(categories.map(({ code, maximumPerPlaceCents }) => [code, maximumPerPlaceCents]));
}

/** Fractions of one category share a denominator: the full year of the tranche. */
function together(places: readonly CountedPlace[]): Fraction {
  const denominator = places[0]?.denominator ?? 1;
  return { numerator: places.reduce((total, each) => total + each.numerator, 0), denominator };
}
