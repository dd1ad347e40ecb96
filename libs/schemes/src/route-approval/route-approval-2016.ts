import { days } from '../standard/page/page-values.js';
import { ROUTES_2014 } from './route-approval-2014.js';
import type { RoutePage } from './route-page.js';

/** The transitional window for school year 2016-2017, with a day of decision of its own (art. 5). */
export const ROUTES_2016: RoutePage = {
  version: '2016-2017',
  versionTitle: { nl: 'schooljaar 2016-2017', en: 'school year 2016-2017' },
  window: { schoolYears: ['2016-2017'], article: 'art. 5(1)' },
  // At the latest 1 March 2016: 92 days from 30 November 2015, over the 29th of February.
  decision: days(92, 'art. 5(2)'),
  division: 'art. 3, 5(2)',
  kinds: ROUTES_2014.kinds,
  experimentEndsOn: ROUTES_2014.experimentEndsOn,
};
