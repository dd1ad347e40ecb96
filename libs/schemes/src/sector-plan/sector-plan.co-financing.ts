import type { Band, CoFinancingRules, Fraction, NotCounted, PartnerKind } from '@tranche/domain';
import { ARTICLES_2013, ARTICLES_2015, type SectorPlanArticles } from './sector-plan.articles.js';

const A_HALF: Fraction = { numerator: 1, denominator: 2 };

/** Whose own means pay for a sector plan; a training fund counts as the means of its firms. */
const BOTH_SIDES: readonly PartnerKind[] = [
  'employers-organisation',
  'employees-organisation',
  'labour-organisation',
  'training-fund',
];

interface PartnerMoney {
  readonly counting: readonly PartnerKind[];
  readonly more: readonly Band[];
  readonly neverCounts: readonly NotCounted[];
}

function bands(articles: SectorPlanArticles, partners: PartnerMoney): CoFinancingRules {
  return {
    subsidy: {
      label: { nl: 'Subsidie', en: 'Subsidy' },
      article: articles.rate,
      maximum: A_HALF,
    },
    bands: [
      {
        code: 'partners',
        label: {
          nl: 'Eigen middelen van het samenwerkingsverband',
          en: 'Means of the partnership',
        },
        article: articles.ownMeans,
        counts: [{ partnerKinds: partners.counting, forms: ['cash', 'in-kind'] }],
        minimum: A_HALF,
      },
      ...partners.more,
    ],
    neverCounts: partners.neverCounts,
  };
}

/** Other money is not the own means of the parties of the plan. */
function notCounted(article: string, partnerKinds: readonly PartnerKind[]): NotCounted {
  return {
    code: 'not-own-means',
    partnerKinds,
    forms: ['cash', 'in-kind'],
    article,
    why: {
      nl: 'Alleen eigen middelen van werkgevers, werknemers en hun organisaties tellen als cofinanciering. Deze bijdrage telt niet mee.',
      en: 'Only own means of employers, employees and their organisations count as co-financing. This contribution does not count.',
    },
  };
}

export const sectorPlanBands2013 = bands(ARTICLES_2013, {
  counting: BOTH_SIDES,
  more: [],
  neverCounts: [
    notCounted(ARTICLES_2013.ownMeans, ['knowledge-centre', 'regional-government', 'other']),
  ],
});

/** Since 2015 governments may pay at most half of what the partnership pays (art. 1.2(2)). */
export const sectorPlanBands2015 = bands(ARTICLES_2015, {
  counting: [...BOTH_SIDES, 'regional-government'],
  more: [
    {
      code: 'governments',
      label: { nl: 'Waarvan provincies en gemeenten', en: 'Of which provinces and municipalities' },
      article: 'art. 1.2(2)',
      counts: [{ partnerKinds: ['regional-government'], forms: ['cash', 'in-kind'] }],
      maximum: A_HALF,
      shareOf: 'partners',
    },
  ],
  neverCounts: [notCounted(ARTICLES_2015.ownMeans, ['other'])],
});
