import type { RankingList, Variant } from '@tranche/domain';
import type { SectorPlanPage } from './sector-plan-page.js';
import { sectorPlanBands } from './sector-plan.co-financing.js';

/** One budget line for all plans. */
export const PLANS: RankingList = {
  code: 'plans',
  label: { nl: 'Sectorplannen', en: 'Sector plans' },
};

export function sectorPlanVariants(page: SectorPlanPage): Readonly<Record<string, Variant>> {
  const { amounts, articles } = page;
  return {
    standard: {
      label: { nl: 'Sectorplan', en: 'Sector plan' },
      list: PLANS.code,
      article: `${articles.minimum}, ${articles.rate.replace('art. ', '')}`,
      amount: {
        kind: 'asked',
        minimumCents: amounts.minimum.cents,
        maximumCents: amounts.ceiling.cents,
      },
      coFinancing: sectorPlanBands(page),
    },
  };
}
