import type { Fraction, MoneyRules, OverheadStaircase } from '@tranche/domain';
import { ARTICLES_2013, ARTICLES_2015, type SectorPlanArticles } from './sector-plan.articles.js';

const THOUSAND_EUR = 1_000_00;
const MILLION_EUR = 1_000 * THOUSAND_EUR;

function percent(numerator: number): Fraction {
  return { numerator, denominator: 100 };
}

/**
 * Half of the realised cost and half of a fixed overhead over it; nothing under sixty percent, unless
 * there are good grounds. Advances only for who asked for them.
 */
function money(articles: SectorPlanArticles, staircase: OverheadStaircase): MoneyRules {
  return {
    payments: {
      kind: 'half-yearly-up-to',
      article: articles.advances,
      first: percent(10),
      upTo: percent(80),
      whenAsked: { field: 'wantsAdvances' },
    },
    determination: {
      kind: 'realised-at-least',
      article: articles.rate,
      share: percent(50),
      threshold: {
        share: percent(60),
        article: articles.threshold,
        exceptionArticle: articles.goodGrounds,
      },
      overhead: { article: articles.overhead, staircase, share: percent(50) },
    },
  };
}

/**
 * The staircase as it stood while windows 1 and 2 were open. The text of January 2015 gave plans of
 * the first regulation the steps of the second; an application keeps the version it began under.
 */
export const sectorPlanMoney2013 = money(ARTICLES_2013, {
  steps: [
    { upToCents: 500 * THOUSAND_EUR, share: percent(15) },
    { upToCents: MILLION_EUR, share: percent(7) },
  ],
  above: percent(1),
});

export const sectorPlanMoney2015 = money(ARTICLES_2015, {
  steps: [
    { upToCents: MILLION_EUR, share: percent(15) },
    { upToCents: 10 * MILLION_EUR, share: percent(7) },
  ],
  above: percent(1),
});
