import type { CoFinancingRules, PartnerKind, Text } from '@tranche/domain';
import type { RifShares } from './page/rif-page.js';

const BUSINESS: readonly PartnerKind[] = [
  'labour-organisation',
  'organised-business',
  'training-fund',
];

const OTHERS: readonly PartnerKind[] = [
  'mbo-school',
  'regional-government',
  'vmbo',
  'havo-vwo',
  'pro-vso',
  'hbo',
  'university',
  'private-training-provider',
  'other',
];

const OWN: readonly PartnerKind[] = ['lead-school'];

const LABELS = {
  subsidy: { nl: 'Subsidie', en: 'Subsidy' },
  business: { nl: 'Bedrijfsleven', en: 'Business' },
  others: { nl: 'Andere partners en eigen geld', en: 'Other partners and own cash' },
  otherPartners: { nl: 'Andere partners', en: 'Other partners' },
  ownCash: { nl: 'Eigen geld van de penvoerder', en: 'Own cash of the lead applicant' },
} as const satisfies Record<string, Text>;

/** Subsidy, business and others; cash of the own institution among them, up to its part or not at all. */
export function bandsOf(shares: RifShares): CoFinancingRules {
  const { subsidyAtMost, businessAtLeast, businessAtMost, othersAtMost, ownCashAtMost } = shares;
  const ownCash = 'share' in ownCashAtMost ? ownCashAtMost : null;
  return {
    subsidy: {
      label: LABELS.subsidy,
      article: subsidyAtMost.article,
      maximum: subsidyAtMost.share,
    },
    bands: [
      {
        code: 'business',
        label: LABELS.business,
        article: businessAtLeast.article,
        counts: [{ partnerKinds: BUSINESS, forms: ['cash', 'in-kind'] }],
        minimum: businessAtLeast.share,
        maximum: businessAtMost.share,
      },
      {
        code: 'others',
        label: ownCash ? LABELS.others : LABELS.otherPartners,
        article: othersAtMost.article,
        counts: [
          { partnerKinds: OTHERS, forms: ['cash', 'in-kind'] },
          ...(ownCash ? [{ partnerKinds: OWN, forms: ['cash'] as const }] : []),
        ],
        maximum: othersAtMost.share,
      },
      ...(ownCash
        ? [
            {
              code: 'own-cash',
              label: LABELS.ownCash,
              article: ownCash.article,
              counts: [{ partnerKinds: OWN, forms: ['cash'] as const }],
              maximum: ownCash.share,
            },
          ]
        : []),
    ],
    neverCounts: 'share' in ownCashAtMost ? inKind(ownCashAtMost.article) : own(ownCashAtMost),
  };
}

/** Since 2019 the own institution may pay in cash, up to a part of the budget; never in kind. */
function inKind(article: string): CoFinancingRules['neverCounts'] {
  return [
    {
      code: 'own-in-kind',
      partnerKinds: OWN,
      forms: ['in-kind'],
      article,
      why: {
        nl: 'De penvoerder kan alleen in geld meebetalen. Een bijdrage in natura telt niet mee.',
        en: 'The lead applicant can pay in cash only. A contribution in kind does not count.',
      },
    },
  ];
}

/** 2014: whatever the applying institution puts in never counts. */
function own({ neverCounts }: { readonly neverCounts: string }): CoFinancingRules['neverCounts'] {
  return (['cash', 'in-kind'] as const).map((form) => ({
    code: form === 'cash' ? 'own-cash' : 'own-in-kind',
    partnerKinds: OWN,
    forms: [form],
    article: neverCounts,
    why: {
      nl: 'De aanvragende instelling telt niet mee als cofinancier.',
      en: 'The applying institution does not count as a co-financer.',
    },
  }));
}
