import { euros, weeks } from '../standard/page/page-values.js';
import type { GrantPage } from './grant-page.js';
import { CALL, OUR_CHOICE } from './topsector-grant.sources.js';

/**
 * Paid at once, as the Talent Grants for ICT since 18 April 2016. No sponsor published a term: all of these
 * are ours, promises of a private sponsor and no legal terms, so that weekends do not move them (Atw 1).
 */
export const GRANT_2016: GrantPage = {
  version: '2016',
  paid: 'at-once',
  ofIct: { ...euros(2_500, CALL), since: '2016-04-18' },
  terms: {
    decision: weeks(8, OUR_CHOICE),
    repair: weeks(2, OUR_CHOICE),
    decline: weeks(4, OUR_CHOICE),
    assessment: weeks(4, OUR_CHOICE),
    determination: weeks(8, OUR_CHOICE),
    payment: weeks(6, OUR_CHOICE),
  },
};
