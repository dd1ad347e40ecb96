import {
  DETERMINATION_TERM,
  MISSING_ACCOUNT_TERMS,
  termsWith,
  VIEWS_TERM,
} from '../standard/terms.js';
import { OUR_CHOICE } from './technology-network.sources.js';

/**
 * The region named no term, so the reasonable one of the Awb: eight weeks after receipt. For the final
 * amount we choose the 22 weeks after the end that the ministries take for small subsidies.
 */
export const networkTerms2016 = termsWith(
  { unit: 'weeks', amount: 8, atwApplies: true, article: 'Awb 4:13(2)' },
  { determination: { ...DETERMINATION_TERM, article: OUR_CHOICE } },
);

export const networkTerms2017 = termsWith(
  { unit: 'weeks', amount: 13, atwApplies: false, article: 'Kaderregeling art. 4.1' },
  { determination: DETERMINATION_TERM, views: VIEWS_TERM, ...MISSING_ACCOUNT_TERMS },
);
