import { days } from '../standard/page/page-values.js';
import type { RoutePage } from './route-page.js';

/** The yearly windows: 1 October up to 1 November, a decision by 1 February. */
export const ROUTES_2014: RoutePage = {
  version: '2014',
  window: {
    schoolYears: ['2014-2015', '2015-2016', '2017-2018', '2018-2019', '2019-2020'],
    article: 'art. 2(1)',
  },
  // At the latest 1 February: always 93 days from the last day of a window that ends with 31 October,
  // because no February lies in between.
  decision: days(93, 'art. 4(1)'),
  division: 'art. 3, 4(1)',
  // Besluit art. 15(1)-(2): two routes start in 2014, the other two in 2016.
  startsFrom: {
    routes: ['craft-3', 'vocational'],
    schoolYear: '2016-2017',
    article: 'Besluit art. 15(2)',
  },
  lastApplications: {
    routes: ['craft-3', 'vocational', 'technology'],
    before: '2016-11-01',
    schoolYear: '2017-2018',
    article: 'art. 2(2)',
  },
  kinds: {
    'craft-2': { level: 2, yearsOfStudy: [3, 4], article: 'Besluit art. 2(1)(a)(1°)' },
    'craft-3': { level: 3, yearsOfStudy: [4, 5], article: 'Besluit art. 2(1)(a)(2°)' },
    vocational: { level: 4, yearsOfStudy: [4, 6], article: 'Besluit art. 2(1)(b)' },
    technology: { level: 4, yearsOfStudy: [4, 6], article: 'Besluit art. 1(1)(p), 2(1)(b)' },
  },
  experimentEndsOn: {
    day: '2022-08-01',
    article: { nl: 'artikel 15 van het Besluit', en: 'article 15 of the Besluit' },
  },
};
