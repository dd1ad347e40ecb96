import type { CoFinancingRules, NotCounted, PartnerKind } from '@tranche/domain';
import type { SectorPlanPage } from './sector-plan-page.js';

/** Whose own means pay for a sector plan; a training fund counts as the means of its firms. */
const BOTH_SIDES: readonly PartnerKind[] = [
  'employers-organisation',
  'employees-organisation',
  'labour-organisation',
  'training-fund',
];

/** Half subsidy, half own means; since 2015 governments may pay a part of those (art. 1.2(2)). */
export function sectorPlanBands({ shares, articles }: SectorPlanPage): CoFinancingRules {
  const { governments } = shares;
  return {
    subsidy: {
      label: { nl: 'Subsidie', en: 'Subsidy' },
      article: articles.rate,
      maximum: shares.subsidy.share,
    },
    bands: [
      {
        code: 'partners',
        label: {
          nl: 'Eigen middelen van het samenwerkingsverband',
          en: 'Means of the partnership',
        },
        article: articles.ownMeans,
        counts: [
          {
            partnerKinds: governments ? [...BOTH_SIDES, 'regional-government'] : BOTH_SIDES,
            forms: ['cash', 'in-kind'],
          },
        ],
        minimum: shares.ownMeans.share,
      },
      ...(governments
        ? [
            {
              code: 'governments',
              label: {
                nl: 'Waarvan provincies en gemeenten',
                en: 'Of which provinces and municipalities',
              },
              article: governments.article,
              counts: [
                { partnerKinds: ['regional-government'], forms: ['cash', 'in-kind'] as const },
              ],
              maximum: governments.share,
              shareOf: 'partners',
            },
          ]
        : []),
    ],
    neverCounts: [
      notCounted(
        articles.ownMeans,
        governments ? ['other'] : ['knowledge-centre', 'regional-government', 'other'],
      ),
    ],
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
