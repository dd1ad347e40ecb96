import { describe, expect, it } from '@jest/globals';
import type { AnswerRow } from '../../form/index.js';
import { both } from '../bee-garden/words.fixture.js';
import type { PlacesRule } from './allocation-rules.js';
import { placesIn } from './places-in.js';

const RULE: PlacesRule = {
  field: 'places',
  categoryColumn: 'kind',
  categories: [
    {
      code: 'mbo',
      label: both('Mbo'),
      measure: { kind: 'weeks', column: 'weeks', fullYearParameter: 'fullWeeks' },
    },
    {
      code: 'pro',
      label: both('Pro'),
      measure: {
        kind: 'months-and-hours',
        monthsColumn: 'months',
        hoursColumn: 'hours',
        fullYearParameter: 'fullMonths',
        fullWeekHours: 36,
      },
    },
  ],
  maximumPerPlaceParameter: 'most',
  spreadsLeftOverParameter: 'spreads',
};
const SET = { fullWeeks: 40, fullMonths: 12 };

describe('a place', () => {
  it.each<[string, AnswerRow, number, number]>([
    ['a part of a year', { kind: 'mbo', weeks: 30 }, 30, 40],
    ['no more than a full year', { kind: 'mbo', weeks: 41 }, 40, 40],
    ['nothing for no weeks', { kind: 'mbo' }, 0, 40],
    ['nothing for weeks below nothing', { kind: 'mbo', weeks: -3 }, 0, 40],
    ['nothing for half weeks', { kind: 'mbo', weeks: 2.5 }, 0, 40],
    ['months by hours', { kind: 'pro', months: 6, hours: 18 }, 108, 432],
    ['no more than a year and a week', { kind: 'pro', months: 13, hours: 40 }, 432, 432],
  ])('counts for %s', (_what, row, numerator, denominator) => {
    expect(placesIn(RULE, { places: [row] }, SET)).toEqual([
      { category: row['kind'], numerator, denominator },
    ]);
  });

  it('counts for nothing without a category that is known, and where none is filled in', () => {
    expect(placesIn(RULE, { places: [{ kind: 'hbo', weeks: 1 }, { weeks: 1 }] }, SET)).toEqual([]);
    expect(placesIn(RULE, { places: 'x' }, SET)).toEqual([]);
    expect(placesIn(RULE, {}, SET)).toEqual([]);
  });

  it('is a part of nothing while the tranche did not say what a full year is', () => {
    expect(placesIn(RULE, { places: [{ kind: 'mbo', weeks: 3 }] }, {})).toEqual([
      { category: 'mbo', numerator: 0, denominator: 0 },
    ]);
  });
});
