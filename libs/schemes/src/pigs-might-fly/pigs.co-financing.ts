import type { CoFinancingRules, Fraction, PartnershipRules } from '@tranche/domain';

const A_HALF: Fraction = { numerator: 1, denominator: 2 };
const A_QUARTER: Fraction = { numerator: 1, denominator: 4 };

/** Farmers pay between a quarter and a half; the sty itself a quarter at most, and never in kind. */
export const pigsBands: CoFinancingRules = {
  subsidy: {
    label: { nl: 'Subsidie', en: 'Subsidy' },
    article: 'art. 3(1)',
    maximum: A_HALF,
  },
  bands: [
    {
      code: 'farmers',
      label: { nl: 'Boeren', en: 'Farmers' },
      article: 'art. 3(2)',
      counts: [{ partnerKinds: ['labour-organisation'], forms: ['cash', 'in-kind'] }],
      minimum: A_QUARTER,
      maximum: A_HALF,
    },
    {
      code: 'sty',
      label: { nl: 'Het hok zelf', en: 'The sty itself' },
      article: 'art. 3(3)',
      counts: [
        { partnerKinds: ['lead-school'], forms: ['cash'] },
        { partnerKinds: ['hbo', 'other'], forms: ['cash', 'in-kind'] },
      ],
      maximum: A_QUARTER,
    },
  ],
  neverCounts: [
    {
      code: 'mud',
      partnerKinds: ['lead-school'],
      forms: ['in-kind'],
      article: 'art. 3(4)',
      why: { nl: 'Modder telt niet mee.', en: 'Mud does not count.' },
    },
  ],
};

export const pigsPartnership: PartnershipRules = {
  kinds: [
    { kind: 'lead-school', label: { nl: 'Hok', en: 'Sty' } },
    { kind: 'labour-organisation', label: { nl: 'Boerderij', en: 'Farm' } },
    { kind: 'hbo', label: { nl: 'Vliegschool', en: 'School of flight' } },
    { kind: 'other', label: { nl: 'Voorbijganger', en: 'Passer-by' } },
  ],
  composition: [
    {
      code: 'two-farms',
      article: 'art. 2',
      kinds: ['labour-organisation'],
      minimum: 2,
      text: { nl: 'Er zijn twee boerderijen nodig.', en: 'It takes two farms.' },
    },
  ],
};
