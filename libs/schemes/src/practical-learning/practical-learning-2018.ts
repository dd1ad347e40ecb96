import { months, weeks, years } from '../standard/page/page-values.js';
import { PRACTICAL_2014 } from './practical-learning-2014.js';
import type { PracticalPage } from './practical-page.js';
import { CATEGORIES_2018 } from './practical-learning.places.js';

/**
 * The text of 6 December 2018: closing at 17:00 on 16 September, ceilings announced every year, health
 * care in hbo, and pupils of vso and pro beside those of vmbo.
 */
export const PRACTICAL_2018: PracticalPage = {
  version: '2018',
  employer: 'art. 4, 6, 8, 9a, 9c, 10, 16',
  maximumPerPlace: PRACTICAL_2014.maximumPerPlace,
  fullYear: {
    mbo: weeks(40, 'art. 1(c)'),
    hbo: weeks(42, 'art. 1(c)'),
    phd: months(12, 'art. 1(d)'),
  },
  fullWeek: PRACTICAL_2014.fullWeek,
  terms: {
    decision: PRACTICAL_2014.terms.decision,
    records: years(5, 'art. 23, 5, 7, 9, 9b, 9d, 11'),
  },
  categories: CATEGORIES_2018,
  choices: { hasSpecialSchools: true },
};
