import type { CoFinancingRules, Fraction, PartnerKind, Text } from '@tranche/domain';

const A_THIRD: Fraction = { numerator: 1, denominator: 3 };
const TWO_THIRDS: Fraction = { numerator: 2, denominator: 3 };
const A_HALF: Fraction = { numerator: 1, denominator: 2 };
const A_QUARTER: Fraction = { numerator: 1, denominator: 4 };
const A_TENTH: Fraction = { numerator: 1, denominator: 10 };

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

const LABELS = {
  subsidy: { nl: 'Subsidie', en: 'Subsidy' },
  business: { nl: 'Bedrijfsleven', en: 'Business' },
  others: { nl: 'Andere partners en eigen geld', en: 'Other partners and own cash' },
  otherPartners: { nl: 'Andere partners', en: 'Other partners' },
  ownCash: { nl: 'Eigen geld van de penvoerder', en: 'Own cash of the lead applicant' },
} as const satisfies Record<string, Text>;

interface Shares {
  readonly articles: Readonly<Record<'subsidy' | 'business' | 'others' | 'ownCash', string>>;
  readonly subsidy: Fraction;
  readonly business: { readonly minimum: Fraction; readonly maximum: Fraction };
  readonly others: Fraction;
}

/** Since 2019 the own institution may pay in cash, up to a tenth of the budget; never in kind. */
function bandsSince2019({ articles, subsidy, business, others }: Shares): CoFinancingRules {
  return {
    subsidy: { label: LABELS.subsidy, article: articles.subsidy, maximum: subsidy },
    bands: [
      {
        code: 'business',
        label: LABELS.business,
        article: articles.business,
        counts: [{ partnerKinds: BUSINESS, forms: ['cash', 'in-kind'] }],
        ...business,
      },
      {
        code: 'others',
        label: LABELS.others,
        article: articles.others,
        counts: [
          { partnerKinds: OTHERS, forms: ['cash', 'in-kind'] },
          { partnerKinds: ['lead-school'], forms: ['cash'] },
        ],
        maximum: others,
      },
      {
        code: 'own-cash',
        label: LABELS.ownCash,
        article: articles.ownCash,
        counts: [{ partnerKinds: ['lead-school'], forms: ['cash'] }],
        maximum: A_TENTH,
      },
    ],
    neverCounts: [
      {
        code: 'own-in-kind',
        partnerKinds: ['lead-school'],
        forms: ['in-kind'],
        article: articles.ownCash,
        why: {
          nl: 'De penvoerder kan alleen in geld meebetalen. Een bijdrage in natura telt niet mee.',
          en: 'The lead applicant can pay in cash only. A contribution in kind does not count.',
        },
      },
    ],
  };
}

const THIRDS = {
  subsidy: A_THIRD,
  business: { minimum: A_THIRD, maximum: TWO_THIRDS },
  others: A_THIRD,
};

/** For entry-level programmes: half subsidy, a quarter to a half business, a quarter others. */
const ENTREE = {
  subsidy: A_HALF,
  business: { minimum: A_QUARTER, maximum: A_HALF },
  others: A_QUARTER,
};

const ARTICLE_11 = {
  subsidy: 'art. 11(2)',
  business: 'art. 11(3)',
  others: 'art. 11(4)',
  ownCash: 'art. 11(4)',
};

export const bands2024 = {
  normal: bandsSince2019({ articles: ARTICLE_11, ...THIRDS }),
  entree: bandsSince2019({
    articles: {
      subsidy: 'art. 8(1)(a)',
      business: 'art. 8(1)(b)',
      others: 'art. 8(1)(c)',
      ownCash: 'art. 8(1)(d)',
    },
    ...ENTREE,
  }),
  /** Caribbean Netherlands: half subsidy; the other shares as elsewhere. */
  caribbean: bandsSince2019({
    articles: { ...ARTICLE_11, subsidy: 'art. 11(5)' },
    ...THIRDS,
    subsidy: A_HALF,
  }),
};

export const bands2019 = {
  normal: bandsSince2019({
    articles: {
      subsidy: 'art. 13(2)',
      business: 'art. 13(3)',
      others: 'art. 13(4)',
      ownCash: 'art. 13(4)',
    },
    ...THIRDS,
  }),
  entree: bandsSince2019({
    articles: {
      subsidy: 'art. 10(1)(b)',
      business: 'art. 10(1)(c)',
      others: 'art. 10(1)(d)',
      ownCash: 'art. 10(1)(e)',
    },
    ...ENTREE,
  }),
};

/** Stands where an article would. */
const AS_IN_2019 = 'keuze van dit portaal, zoals art. 10(1) van 2019';

/** 2014: whatever the applying institution puts in never counts (art. 10(1)). */
function bandsOf2014(
  { subsidy, business, others }: Omit<Shares, 'articles'>,
  articles = { subsidy: 'art. 10(2)', business: 'art. 10(3)', others: 'art. 10(4)' },
): CoFinancingRules {
  return {
    subsidy: { label: LABELS.subsidy, article: articles.subsidy, maximum: subsidy },
    bands: [
      {
        code: 'business',
        label: LABELS.business,
        article: articles.business,
        counts: [{ partnerKinds: BUSINESS, forms: ['cash', 'in-kind'] }],
        ...business,
      },
      {
        code: 'others',
        label: LABELS.otherPartners,
        article: articles.others,
        counts: [{ partnerKinds: OTHERS, forms: ['cash', 'in-kind'] }],
        maximum: others,
      },
    ],
    neverCounts: (['cash', 'in-kind'] as const).map((form) => ({
      code: form === 'cash' ? 'own-cash' : 'own-in-kind',
      partnerKinds: ['lead-school'],
      forms: [form],
      article: 'art. 10(1)',
      why: {
        nl: 'De aanvragende instelling telt niet mee als cofinancier.',
        en: 'The applying institution does not count as a co-financer.',
      },
    })),
  };
}

export const bands2014 = bandsOf2014(THIRDS);

/**
 * The amended text knows a variant for entry-level programmes, but its shares could not be read: those
 * of 2019 stand here as the parameter of the version, and whoever reads them is told so.
 */
export const bands2014Entree = bandsOf2014(ENTREE, {
  subsidy: AS_IN_2019,
  business: AS_IN_2019,
  others: AS_IN_2019,
});
