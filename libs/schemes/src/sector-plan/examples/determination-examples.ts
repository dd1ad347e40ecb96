import type { DeterminationExample } from '../../contract/example/scheme-example.js';
import { atLeast, atMost, shareNamed } from '../../standard/page/example-amounts.js';
import { amountInFigures } from '../../standard/page/in-words.js';
import type { SectorPlanPage } from '../sector-plan-page.js';

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

/** A share of the cost, lower above each step. */
function overheadOver({ overhead }: SectorPlanPage, costCents: number): number {
  let [total, from] = [0, 0];
  for (const { upTo, part } of overhead.steps) {
    const within = Math.max(0, Math.min(costCents, upTo.cents) - from);
    total += atMost(within, part);
    from = upTo.cents;
  }
  return total + atMost(Math.max(0, costCents - from), overhead.above);
}

/** Its part of a cost, and its part of the overhead over it. */
function withOverhead(page: SectorPlanPage, costCents: number): number {
  const { realised, ofOverhead } = page.shares;
  return atMost(costCents, realised) + atMost(overheadOver(page, costCents), ofOverhead);
}

/** A plan of so much, that was awarded with the overhead over it. */
function planOf(page: SectorPlanPage, budgetCents: number) {
  return { budgetCents, awardedCents: withOverhead(page, budgetCents) };
}

const BUDGET = 1_500_000_00;

/** The least that must be realised of it to be paid anything. */
const least = ({ shares }: SectorPlanPage) => atLeast(BUDGET, shares.leastRealised);

export function determinations2013(page: SectorPlanPage): readonly DeterminationExample[] {
  const plan = planOf(page, BUDGET);
  const asAwarded = { determinedCents: plan.awardedCents, outcome: 'as-awarded' } as const;
  const short = least(page) - 1;
  const paidCents = atMost(plan.awardedCents, page.shares.firstAdvance);
  const named = shareNamed(page.shares.leastRealised);
  const [{ upTo, part }] = firstStep(page);
  return [
    determined(
      {
        ...plan,
        name: 'everything realised: its part of it and of the overhead',
        realisedCents: BUDGET,
      },
      asAwarded,
    ),
    determined(
      {
        ...plan,
        name: 'more realised than planned: never above the award',
        realisedCents: 2 * BUDGET,
      },
      asAwarded,
    ),
    determined(
      {
        ...plan,
        name: `exactly ${named}: its part of that and of the overhead over it`,
        realisedCents: least(page),
      },
      { determinedCents: withOverhead(page, least(page)), outcome: 'lower' },
    ),
    determined(
      {
        ...plan,
        name: `one cent under ${named}: nil, and the advances come back`,
        realisedCents: short,
        paidCents,
        hasGoodGrounds: false,
      },
      { determinedCents: 0, outcome: 'nil', recoverableCents: paidCents },
    ),
    determined(
      {
        ...plan,
        name: `one cent under ${named} with good grounds: in proportion to the award`,
        realisedCents: short,
        hasGoodGrounds: true,
      },
      { determinedCents: inProportion(plan, short), outcome: 'lower' },
    ),
    determined(
      {
        ...planOf(page, upTo.cents),
        name: `overhead up to ${amountInFigures(upTo).en} is ${shareNamed(part)}`,
        realisedCents: upTo.cents,
      },
      { determinedCents: withOverhead(page, upTo.cents), outcome: 'as-awarded' },
    ),
    determined(
      {
        ...planOf(page, upTo.cents + 100_000_00),
        name: 'overhead to the cent: of the last 15 cents its part is rounded down, and so is the rest',
        realisedCents: upTo.cents + 15,
      },
      { determinedCents: withOverhead(page, upTo.cents + 15), outcome: 'lower' },
    ),
  ];
}

export function determinations2015(page: SectorPlanPage): readonly DeterminationExample[] {
  const plan = planOf(page, BUDGET);
  const named = shareNamed(page.shares.leastRealised);
  const third = BUDGET / 3;
  const big = (page.overhead.steps.at(-1)?.upTo.cents ?? 0) + 2_000_000_00;
  return [
    determined(
      { ...plan, name: 'everything realised, with the higher staircase', realisedCents: BUDGET },
      { determinedCents: plan.awardedCents, outcome: 'as-awarded' },
    ),
    determined(
      {
        ...plan,
        name: `exactly ${named}: its part of that and of the overhead over it`,
        realisedCents: least(page),
      },
      { determinedCents: withOverhead(page, least(page)), outcome: 'lower' },
    ),
    determined(
      {
        ...plan,
        name: `one cent under ${named}: nil`,
        realisedCents: least(page) - 1,
        hasGoodGrounds: false,
      },
      { determinedCents: 0, outcome: 'nil' },
    ),
    determined(
      {
        ...plan,
        name: 'one third realised with good grounds: a third of the award',
        realisedCents: third,
        hasGoodGrounds: true,
      },
      { determinedCents: inProportion(plan, third), outcome: 'lower' },
    ),
    determined(
      {
        ...planOf(page, big),
        name: 'overhead above the last step of the staircase',
        realisedCents: big,
      },
      { determinedCents: withOverhead(page, big), outcome: 'as-awarded' },
    ),
  ];
}

/** As much of the award as was realised of the budget. */
function inProportion(
  { awardedCents, budgetCents }: ReturnType<typeof planOf>,
  realisedCents: number,
): number {
  return Math.floor((awardedCents * realisedCents) / budgetCents);
}

/** @throws Error for a page without a staircase */
function firstStep({ overhead }: SectorPlanPage) {
  const [first] = overhead.steps;
  if (!first) throw new Error('The overhead of this page has no step');
  return [first] as const;
}
