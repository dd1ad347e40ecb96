import { MILLION_EUROS } from '@tranche/domain';
import type { SchemeExample } from '../../contract/example/scheme-example.js';
import { atMost } from '../../standard/page/example-amounts.js';
import { percentOf } from '../../standard/page/in-words.js';
import type { SectorPlanPage } from '../sector-plan-page.js';

/** The least that can be asked, without overhead. */
export function minimumOf(minimumCents: number): readonly SchemeExample[] {
  const row = (name: string, requestedCents: number, isAllowed: boolean): SchemeExample => ({
    kind: 'amount',
    name,
    variant: 'standard',
    requestedCents,
    isAllowed,
  });
  return [
    row('exactly the minimum', minimumCents, true),
    row('one cent below the minimum', minimumCents - 1, false),
    {
      kind: 'answers',
      name: 'the form says at once that it is below the minimum',
      answers: { requested: minimumCents - 1 },
      broken: ['requested: too-low'],
    },
    {
      kind: 'amount-of',
      name: 'asked is what stands in the form, without overhead',
      variant: 'standard',
      answers: { requested: minimumCents, equity: 9 * minimumCents },
      requestedCents: minimumCents,
    },
  ];
}

export const neverInBudget: SchemeExample = {
  kind: 'eligible',
  name: 'overhead and benefits never count in the budget',
  lines: [
    { category: 'wages', description: 'Leermeesters', year: 1, amountCents: 400_000_00 },
    { category: 'materials', description: 'Cursusmateriaal', year: 2, amountCents: 100_000_00 },
    { category: 'overhead', description: 'Administratie', year: 1, amountCents: 75_000_00 },
    { category: 'income-replacement', description: 'Uitkering', year: 1, amountCents: 1 },
  ],
  eligibleCents: 500_000_00,
};

const TWO_YEARS_FROM_APRIL = {
  awardedOn: '2014-04-01',
  project: { startsOn: '2014-05-01', durationYears: 2 },
} as const;

/** A part at the award, then every half-year in equal parts up to the most; the odd cents come first. */
export function payments({ shares }: SectorPlanPage): readonly SchemeExample[] {
  const [first, most] = [percentOf(shares.firstAdvance).en, percentOf(shares.advancesUpTo).en];
  const paid = (awardCents: number, steps: number) => {
    const atOnce = atMost(awardCents, shares.firstAdvance);
    const rest = atMost(awardCents, shares.advancesUpTo) - atOnce;
    const each = Math.floor(rest / steps);
    return [
      atOnce,
      ...Array.from({ length: steps }, (_, index) => each + (index < rest % steps ? 1 : 0)),
    ];
  };
  const days = ['2014-04-01', '2014-10-01', '2015-04-01', '2015-10-01'];
  const dated = (amounts: readonly number[]) =>
    amounts.map((amount, index) => [amount, days[index] ?? null] as const);
  return [
    {
      kind: 'payments',
      name: `a million over two years: ${first}, then three steps to ${most}, the odd cents first`,
      awardCents: MILLION_EUROS,
      period: { ...TWO_YEARS_FROM_APRIL, isAsked: true },
      payments: dated(paid(MILLION_EUROS, 3)),
    },
    {
      kind: 'payments',
      name: `a plan of one year: ${first}, and the rest up to ${most} after half a year`,
      awardCents: 300_000_00,
      period: {
        awardedOn: '2014-04-01',
        project: { startsOn: '2014-05-01', durationYears: 1 },
        isAsked: true,
      },
      payments: dated(paid(300_000_00, 1)),
    },
    {
      kind: 'payments',
      name: 'no advances for who did not ask for them',
      awardCents: MILLION_EUROS,
      period: { ...TWO_YEARS_FROM_APRIL, isAsked: false },
      payments: [],
    },
  ];
}
