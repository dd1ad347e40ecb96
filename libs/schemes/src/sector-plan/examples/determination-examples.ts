import type { DeterminationExample } from '../../contract/scheme-example.js';

interface Case {
  readonly name: string;
  /** The award: half of the budget, with half of the overhead over it. */
  readonly awardedCents: number;
  readonly budgetCents: number;
  readonly realisedCents: number;
  readonly paidCents?: number;
  readonly hasGoodGrounds?: boolean;
}

interface Result {
  readonly determinedCents: number;
  readonly outcome: DeterminationExample['outcome'];
  readonly recoverableCents?: number;
}

function determined(
  given: Case,
  { recoverableCents = 0, ...result }: Result,
): DeterminationExample {
  const { name, awardedCents, budgetCents, realisedCents, paidCents = 0 } = given;
  return {
    kind: 'determination',
    name,
    input: {
      variant: 'standard',
      awardedCents,
      budgetCents,
      paidCents,
      realisedCostCents: realisedCents,
      ...(given.hasGoodGrounds !== undefined && { hasGoodGrounds: given.hasGoodGrounds }),
    },
    ...result,
    recoverableCents,
  };
}

/** Overhead over 1.5 million: 75,000 + 35,000 + 5,000 = 115,000, of which half is subsidised. */
const PLAN_2013 = { budgetCents: 1_500_000_00, awardedCents: 807_500_00 };

export const determinations2013: readonly DeterminationExample[] = [
  determined(
    {
      ...PLAN_2013,
      name: 'everything realised: half of it and half of the overhead',
      realisedCents: 1_500_000_00,
    },
    { determinedCents: 807_500_00, outcome: 'as-awarded' },
  ),
  determined(
    {
      ...PLAN_2013,
      name: 'more realised than planned: never above the award',
      realisedCents: 2_000_000_00,
    },
    { determinedCents: 807_500_00, outcome: 'as-awarded' },
  ),
  determined(
    {
      ...PLAN_2013,
      name: 'exactly 60 %: half of 900,000 and half of 103,000',
      realisedCents: 900_000_00,
    },
    { determinedCents: 501_500_00, outcome: 'lower' },
  ),
  determined(
    {
      ...PLAN_2013,
      name: 'one cent under 60 %: nil, and the advances come back',
      realisedCents: 899_999_99,
      paidCents: 80_750_00,
      hasGoodGrounds: false,
    },
    { determinedCents: 0, outcome: 'nil', recoverableCents: 80_750_00 },
  ),
  determined(
    {
      ...PLAN_2013,
      name: 'one cent under 60 % with good grounds: in proportion to the award',
      realisedCents: 899_999_99,
      hasGoodGrounds: true,
    },
    { determinedCents: 484_499_99, outcome: 'lower' },
  ),
  determined(
    {
      name: 'overhead up to 500,000 is 15 %',
      budgetCents: 500_000_00,
      awardedCents: 287_500_00,
      realisedCents: 500_000_00,
    },
    { determinedCents: 287_500_00, outcome: 'as-awarded' },
  ),
  determined(
    {
      name: 'overhead to the cent: 7 % of the last 15 cents is one cent, and half of it none',
      budgetCents: 600_000_00,
      awardedCents: 342_000_00,
      realisedCents: 500_000_15,
    },
    { determinedCents: 287_500_07, outcome: 'lower' },
  ),
];

/** Overhead over 1.5 million: 150,000 + 35,000 = 185,000, of which half is subsidised. */
const PLAN_2015 = { budgetCents: 1_500_000_00, awardedCents: 842_500_00 };

export const determinations2015: readonly DeterminationExample[] = [
  determined(
    {
      ...PLAN_2015,
      name: 'everything realised, with the higher staircase',
      realisedCents: 1_500_000_00,
    },
    { determinedCents: 842_500_00, outcome: 'as-awarded' },
  ),
  determined(
    {
      ...PLAN_2015,
      name: 'exactly 60 %: half of 900,000 and half of 135,000',
      realisedCents: 900_000_00,
    },
    { determinedCents: 517_500_00, outcome: 'lower' },
  ),
  determined(
    {
      ...PLAN_2015,
      name: 'one cent under 60 %: nil',
      realisedCents: 899_999_99,
      hasGoodGrounds: false,
    },
    { determinedCents: 0, outcome: 'nil' },
  ),
  determined(
    {
      ...PLAN_2015,
      name: 'one third realised with good grounds: a third of the award',
      realisedCents: 500_000_00,
      hasGoodGrounds: true,
    },
    { determinedCents: 280_833_33, outcome: 'lower' },
  ),
  determined(
    {
      name: 'overhead above ten million: 150,000 + 630,000 + 20,000, half of it',
      budgetCents: 12_000_000_00,
      awardedCents: 6_400_000_00,
      realisedCents: 12_000_000_00,
    },
    { determinedCents: 6_400_000_00, outcome: 'as-awarded' },
  ),
];
