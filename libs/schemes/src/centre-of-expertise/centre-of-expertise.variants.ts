import type { RankingList, Variant } from '@tranche/domain';
import { BUSINESS, PARTNERS } from './centre-of-expertise.partnership.js';
import { CENTRES_IN_FRAMEWORK } from './centre-of-expertise.sources.js';

export const CENTRES: RankingList = {
  code: 'centres',
  label: { nl: 'Centres of expertise', en: 'Centres of expertise' },
};

/** Co-financing is asked, without a share: the bands show who pays what (annex 1 §4.2). */
export const centreVariants = {
  centre: {
    label: { nl: 'Centre of expertise', en: 'Centre of expertise' },
    list: CENTRES.code,
    article: 'art. 5, 9',
    amount: { kind: 'asked-within', maximumParameter: 'maximumPerCentre' },
    coFinancing: {
      subsidy: {
        label: { nl: 'Bekostiging', en: 'Funding' },
        article: 'art. 5(1)',
        maximum: { numerator: 1, denominator: 1 },
      },
      bands: [
        {
          code: 'business',
          label: { nl: 'Bedrijfsleven', en: 'Business' },
          article: CENTRES_IN_FRAMEWORK,
          counts: [{ partnerKinds: BUSINESS, forms: ['cash', 'in-kind'] }],
        },
        {
          code: 'others',
          label: { nl: 'Hogeschool en andere partners', en: 'College and other partners' },
          article: CENTRES_IN_FRAMEWORK,
          counts: [
            {
              partnerKinds: [
                'lead-college',
                ...PARTNERS.filter((kind) => !BUSINESS.includes(kind)),
              ],
              forms: ['cash', 'in-kind'],
            },
          ],
        },
      ],
      neverCounts: [],
    },
  },
} satisfies Readonly<Record<string, Variant>>;
