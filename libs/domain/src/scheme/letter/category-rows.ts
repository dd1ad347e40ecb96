import type { LetterRow } from '../../letters/index.js';
import { euroIn, formatExact, formatFraction } from '../../money/index.js';
import type { Language, Text } from '../../text.js';
import type { LetterCategory } from './letter-input.js';

/**
 * A ceiling that was shared over places, to be redone by its reader: per category what there was and for
 * how many places, then the own places times what each of them got, with the sum.
 */
export function categoryRows(
  categories: readonly LetterCategory[],
  language: Language,
): Readonly<Record<'allocatedCategories' | 'categoryRates' | 'allocatedPlaces', LetterRow[]>> {
  const euro = euroIn(language);
  return {
    allocatedCategories: categories.map(({ label, places, ratePerPlaceCents, amountCents }) => ({
      category: label[language],
      places: formatFraction(places, language),
      rate: euro(ratePerPlaceCents),
      amount: euro(amountCents),
    })),
    categoryRates: categories.flatMap(({ label, shared, ratePerPlaceCents }) =>
      shared
        ? {
            category: label[language],
            available: euro(shared.availableCents),
            places: formatExact(shared.places, language),
            maximum: euro(shared.maximumPerPlaceCents),
            rate: euro(ratePerPlaceCents),
          }
        : [],
    ),
    allocatedPlaces: placeRows(categories, language),
  };
}

function placeRows(categories: readonly LetterCategory[], language: Language): LetterRow[] {
  const euro = euroIn(language);
  const rows = categories.flatMap(({ label, shares = [] }) =>
    shares.map(({ numerator, denominator, count, eachCents, amountCents }) => ({
      category: label[language],
      part: `${numerator}/${denominator}`,
      count: String(count),
      each: euro(eachCents),
      amount: euro(amountCents),
    })),
  );
  if (rows.length === 0) return [];
  const shares = categories.flatMap((each) => each.shares ?? []);
  const count = shares.reduce((total, each) => total + each.count, 0);
  const amount = shares.reduce((total, each) => total + each.amountCents, 0);
  const together = { part: '–', count: String(count), each: '–', amount: euro(amount) };
  return [...rows, { category: TOGETHER[language], ...together }];
}

const TOGETHER: Text = { nl: 'Samen', en: 'Together' };
