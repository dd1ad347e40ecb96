import { euros, months, weeks, years } from '../standard/page/page-values.js';
import type { PracticalPage } from './practical-page.js';
import { CATEGORIES_2014 } from './practical-learning.places.js';

/**
 * The text of 2013, in force from 1 January 2014: four ceilings in article 14, closing at 17:00 on 15
 * September. What came late was first not processed, since 2015 rejected; here the window refuses it.
 */
export const PRACTICAL_2014: PracticalPage = {
  version: '2014',
  employer: 'art. 4, 6, 8, 10, 16',
  maximumPerPlace: euros(2_700, 'art. 15'),
  // The first study year was short, so that its tranche had other full years than the later ones.
  fullYear: {
    mbo: weeks(23, 'art. 1(c), 30(2)'),
    hbo: weeks(28, 'art. 1(c), 30(2)'),
    phd: months(8, 'art. 1(d), 30(3)'),
  },
  laterYears: {
    mbo: weeks(40, 'art. 1(c)'),
    hbo: weeks(42, 'art. 1(c)'),
    phd: months(12, 'art. 1(d)'),
  },
  fullWeek: { hours: 36, article: 'art. 1(d)' },
  terms: {
    // Thirteen weeks stay where they fall, on any day of the week (Atw 4).
    decision: weeks(13, 'art. 22', 'moves-off-holidays'),
    records: years(5, 'art. 23, 5, 7, 9, 11'),
  },
  categories: CATEGORIES_2014,
  choices: { hasSpecialSchools: false },
};
