import { euros, months, share, weeks, years } from '../standard/page/page-values.js';
import { ARTICLES_2013 as ARTICLES } from './sector-plan.articles.js';
import { regulation } from './sector-plan.regulation.js';
import type { SectorPlanPage } from './sector-plan-page.js';

/** Window 1, 1 October up to 31 December 2013, under the first text. */
export const PLANS_2013_FIRST: SectorPlanPage = {
  version: '2013-1',
  versionTitle: { nl: '2013, eerste tijdvak', en: '2013, first window' },
  regulation: regulation('Regeling cofinanciering sectorplannen', 'BWBR0033761'),
  text: '2013',
  isFirstText: true,
  amounts: {
    minimum: euros(250_000, ARTICLES.minimum),
    // 590 million for all windows, 440 million since January 2015.
    ceiling: euros(590_000_000, 'art. 1.4(1)'),
    perFirm: euros(2_000_000, 'art. 4.2(2), 4.3(2)'),
  },
  shares: {
    subsidy: share(1, 2, ARTICLES.rate),
    realised: share(50, 100, ARTICLES.rate),
    ofOverhead: share(50, 100, ARTICLES.overhead),
    ownMeans: share(1, 2, ARTICLES.ownMeans),
    guarantee: share(4, 5, ARTICLES.solvency),
    firstAdvance: share(10, 100, ARTICLES.advances),
    advancesUpTo: share(80, 100, ARTICLES.advances),
    leastRealised: share(60, 100, ARTICLES.threshold),
    onWages: share(32, 100, ARTICLES.eligible),
  },
  // As it stood while windows 1 and 2 were open. The text of January 2015 gave plans of the first regulation
  // the steps of the second; an application keeps the version it began under.
  overhead: {
    steps: [
      { upTo: euros(500_000, ARTICLES.overhead), part: share(15, 100, ARTICLES.overhead) },
      { upTo: euros(1_000_000, ARTICLES.overhead), part: share(7, 100, ARTICLES.overhead) },
    ],
    above: share(1, 100, ARTICLES.overhead),
  },
  terms: {
    // Thirteen weeks to decide and twenty-two to determine: too long for the Atw (art. 4).
    decision: weeks(13, ARTICLES.decision),
    determination: weeks(22, ARTICLES.determinationTerm),
    start: months(6, ARTICLES.start),
    duration: years(2, ARTICLES.duration),
    interimReport: months(12, ARTICLES.interimReport),
    finalClaim: weeks(13, ARTICLES.finalClaim),
    records: years(5, ARTICLES.records),
  },
  underspending: {
    atMost: share(75, 100, ARTICLES.underspending),
    advancesFrom: euros(200_000, ARTICLES.underspending),
    within: months(2, ARTICLES.underspending),
  },
  // The regulation came into force on the day after its publication, 15 August 2013 (art. 7.2).
  earliestStart: '2013-08-15',
  articles: ARTICLES,
};
