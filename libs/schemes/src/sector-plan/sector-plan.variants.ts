import type { CoFinancingRules, RankingList, Variant } from '@tranche/domain';
import { ARTICLES_2013, ARTICLES_2015, type SectorPlanArticles } from './sector-plan.articles.js';
import { sectorPlanBands2013, sectorPlanBands2015 } from './sector-plan.co-financing.js';

const THOUSAND_EUR = 1_000_00;

/** The least that can be asked, without overhead. */
export const MINIMUM_2013 = 250 * THOUSAND_EUR;
export const MINIMUM_2015 = 125 * THOUSAND_EUR;

/** One budget line for all plans. */
export const PLANS: RankingList = {
  code: 'plans',
  label: { nl: 'Sectorplannen', en: 'Sector plans' },
};

interface SectorPlanAmount {
  readonly minimumCents: number;
  /** No plan can get more than there is for all of them (art. 1.4(1)). */
  readonly maximumCents: number;
}

function sectorPlan(
  articles: SectorPlanArticles,
  amount: SectorPlanAmount,
  coFinancing: CoFinancingRules,
): Readonly<Record<string, Variant>> {
  return {
    standard: {
      label: { nl: 'Sectorplan', en: 'Sector plan' },
      list: PLANS.code,
      article: `${articles.minimum}, ${articles.rate.replace('art. ', '')}`,
      amount: { kind: 'asked', ...amount },
      coFinancing,
    },
  };
}

/** 590 million for all windows, 440 million since January 2015. */
export const sectorPlanVariants2013 = sectorPlan(
  ARTICLES_2013,
  { minimumCents: MINIMUM_2013, maximumCents: 590_000 * THOUSAND_EUR },
  sectorPlanBands2013,
);

export const sectorPlanVariants2015 = sectorPlan(
  ARTICLES_2015,
  { minimumCents: MINIMUM_2015, maximumCents: 150_000 * THOUSAND_EUR },
  sectorPlanBands2015,
);
