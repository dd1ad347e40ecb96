import type { MoneyRules } from '@tranche/domain';
import type { SectorPlanPage } from './sector-plan-page.js';

/**
 * Half of the realised cost and half of a fixed overhead over it; nothing under sixty percent, unless
 * there are good grounds. Advances only for who asked for them.
 */
export function sectorPlanMoney({ shares, overhead, articles }: SectorPlanPage): MoneyRules {
  return {
    payments: {
      kind: 'half-yearly-up-to',
      article: articles.advances,
      first: shares.firstAdvance.share,
      upTo: shares.advancesUpTo.share,
      whenAsked: { field: 'wantsAdvances' },
    },
    determination: {
      kind: 'realised-at-least',
      article: articles.rate,
      share: shares.realised.share,
      threshold: {
        share: shares.leastRealised.share,
        article: articles.threshold,
        exceptionArticle: articles.goodGrounds,
      },
      overhead: {
        article: articles.overhead,
        staircase: {
          steps: overhead.steps.map(({ upTo, part }) => ({
            upToCents: upTo.cents,
            share: part.share,
          })),
          above: overhead.above.share,
        },
        share: shares.ofOverhead.share,
      },
    },
  };
}
