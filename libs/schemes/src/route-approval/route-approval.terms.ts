import type { Term } from '@tranche/domain';
import { termsWith, VIEWS_TERM } from '../standard/terms.js';

/**
 * The regulation names a day, not a term: at the latest 1 February. From the last day of a window that
 * ends with 31 October that is always 93 days, because no February lies in between.
 */
const BY_1_FEBRUARY: Term = { unit: 'days', amount: 93, atwApplies: false, article: 'art. 4(1)' };

/** At the latest 1 March 2016: 92 days from 30 November 2015, over the 29th of February. */
const BY_1_MARCH_2016: Term = { unit: 'days', amount: 92, atwApplies: false, article: 'art. 5(2)' };

export const routeTerms2014 = termsWith(BY_1_FEBRUARY, { views: VIEWS_TERM });

export const routeTerms2016 = termsWith(BY_1_MARCH_2016, { views: VIEWS_TERM });
