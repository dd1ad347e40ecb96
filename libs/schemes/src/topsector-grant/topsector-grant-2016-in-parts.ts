import { share, weeks, years } from '../standard/page/page-values.js';
import type { GrantPage } from './grant-page.js';
import { GRANT_2016 } from './topsector-grant-2016.js';
import { CALL, OUR_CHOICE } from './topsector-grant.sources.js';

/** Paid in two halves. A sponsor picks one of the two versions when the call opens. */
export const GRANT_2016_IN_PARTS: GrantPage = {
  version: '2016-in-parts',
  paid: {
    first: share(1, 2, CALL),
    second: share(1, 2, CALL),
    // “Within one year” is what a comparable scheme says (Cursor TU/e, 10-10-2014).
    examProof: years(1, CALL),
    // No call says what follows a proof that is not enough.
    newProof: weeks(4, OUR_CHOICE),
  },
  ofIct: GRANT_2016.ofIct,
  terms: GRANT_2016.terms,
};
