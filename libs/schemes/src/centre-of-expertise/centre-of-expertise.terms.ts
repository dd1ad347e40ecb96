import type { Term } from '@tranche/domain';
import {
  DETERMINATION_TERM,
  MISSING_ACCOUNT_TERMS,
  termsWith,
  VIEWS_TERM,
} from '../standard/terms.js';
import { OUR_CHOICE } from './centre-of-expertise.sources.js';

/**
 * The order names a day, not a term: before 1 December 2012. There was one window, which ended with
 * 5 May 2012, and 30 November is 209 days later.
 */
const BEFORE_DECEMBER: Term = {
  unit: 'days',
  amount: 209,
  atwApplies: false,
  article: 'art. 9(8)',
};

export const centreTerms = termsWith(BEFORE_DECEMBER, {
  assessment: { unit: 'weeks', amount: 8, atwApplies: false, article: OUR_CHOICE },
  determination: { ...DETERMINATION_TERM, article: OUR_CHOICE },
  views: VIEWS_TERM,
  ...MISSING_ACCOUNT_TERMS,
});
