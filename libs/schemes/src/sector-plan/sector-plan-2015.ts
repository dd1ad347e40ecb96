import { euros, months, share, weeks, years } from '../standard/page/page-values.js';
import { ARTICLES_2015 as ARTICLES } from './sector-plan.articles.js';
import { regulation } from './sector-plan.regulation.js';
import type { SectorPlanPage } from './sector-plan-page.js';

/** Window 3, 15 January up to 15 September 2015, under a regulation of its own. */
export const PLANS_2015: SectorPlanPage = {
  version: '2015',
  regulation: regulation('Regeling cofinanciering sectorplannen 2015', 'BWBR0035840'),
  text: '2015',
  isFirstText: false,
  amounts: {
    minimum: euros(125_000, ARTICLES.minimum),
    ceiling: euros(150_000_000, 'art. 1.4(1)'),
    perFirm: euros(2_000_000, 'art. 3.6(2)'),
  },
  shares: {
    subsidy: share(1, 2, ARTICLES.rate),
    realised: share(50, 100, ARTICLES.rate),
    ofOverhead: share(50, 100, ARTICLES.overhead),
    ownMeans: share(1, 2, ARTICLES.ownMeans),
    governments: share(1, 2, 'art. 1.2(2)'),
    guarantee: share(4, 5, ARTICLES.solvency),
    firstAdvance: share(10, 100, ARTICLES.advances),
    advancesUpTo: share(80, 100, ARTICLES.advances),
    leastRealised: share(60, 100, ARTICLES.threshold),
    onWages: share(32, 100, ARTICLES.eligible),
  },
  overhead: {
    steps: [
      { upTo: euros(1_000_000, ARTICLES.overhead), part: share(15, 100, ARTICLES.overhead) },
      { upTo: euros(10_000_000, ARTICLES.overhead), part: share(7, 100, ARTICLES.overhead) },
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
    toWriteIt: weeks(8, ARTICLES.interimReport),
    finalClaim: weeks(13, ARTICLES.finalClaim),
    records: years(5, ARTICLES.records),
  },
  underspending: {
    atMost: share(75, 100, ARTICLES.underspending),
    advancesFrom: euros(200_000, ARTICLES.underspending),
    within: months(2, ARTICLES.underspending),
  },
  since2015: {
    apprenticeships: { start: months(12, 'art. 3.6(6)'), longest: months(36, 'art. 3.6(6)') },
    secondReport: months(24, ARTICLES.interimReport),
    quotesAbove: euros(50_000, 'art. 3.8(2)'),
    informUwv: months(6, 'art. 3.6(3)'),
    extension: {
      by: months(6, 'art. 1.2a, 4.5(3)'),
      askedWithin: months(24, 'art. 1.2a, 4.5(3)'),
      claimAfter: months(30, 'art. 1.2a, 4.5(3)'),
    },
  },
  earliestStart: null,
  articles: ARTICLES,
};
