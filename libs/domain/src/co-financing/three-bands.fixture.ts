import { cents, THIRD, type Cents } from '../money/index.js';
import type { CoFinancingRules } from './bands.js';
import type { Contribution } from './contribution.js';
import type { PartnerKind } from './partner-kind.js';

/** Three bands, as most regulations have them: subsidy, companies, others, and a little own cash. */
export const threeBands: CoFinancingRules = {
  subsidy: { label: { nl: 'Subsidie', en: 'Subsidy' }, article: 'art. 1', maximum: THIRD },
  bands: [
    {
      code: 'companies',
      label: { nl: 'Bedrijven', en: 'Companies' },
      article: 'art. 2',
      counts: [{ partnerKinds: ['labour-organisation'], forms: ['cash', 'in-kind'] }],
      minimum: THIRD,
      maximum: { numerator: 2, denominator: 3 },
    },
    {
      code: 'others',
      label: { nl: 'Anderen', en: 'Others' },
      article: 'art. 3',
      counts: [
        { partnerKinds: ['regional-government'], forms: ['cash', 'in-kind'] },
        { partnerKinds: ['lead-school'], forms: ['cash'] },
      ],
      maximum: THIRD,
    },
    {
      code: 'own-cash',
      label: { nl: 'Eigen geld', en: 'Own cash' },
      article: 'art. 4',
      counts: [{ partnerKinds: ['lead-school'], forms: ['cash'] }],
      maximum: { numerator: 1, denominator: 10 },
    },
  ],
  neverCounts: [
    {
      code: 'own-in-kind',
      partnerKinds: ['lead-school'],
      forms: ['in-kind'],
      article: 'art. 4',
      why: { nl: 'Eigen natura telt niet.', en: 'Own kind does not count.' },
    },
  ],
};

export function pledge(
  partnerName: string,
  partnerKind: PartnerKind,
  money: { readonly cash?: number; readonly inKind?: number },
): Contribution {
  return {
    partnerId: partnerName,
    partnerName,
    partnerKind,
    cashCents: cents(money.cash ?? 0),
    inKindCents: cents(money.inKind ?? 0),
  };
}

/** Budget of three euros and a subsidy of one, unless said otherwise. */
export function plan(
  contributions: readonly Contribution[],
  budget = 300,
  requested = 100,
): { budgetCents: Cents; requestedCents: Cents; contributions: readonly Contribution[] } {
  return { budgetCents: cents(budget), requestedCents: cents(requested), contributions };
}
