import type {
  ExampleContribution,
  FinancingExample,
} from '../../contract/example/scheme-example.js';
import { atLeast, atMost, shareNamed } from '../../standard/page/example-amounts.js';
import type { SectorPlanPage } from '../sector-plan-page.js';

const BUDGET = 1_000_000_00;

/** Of that budget what the subsidy is at the most, and what the partnership pays by itself. */
function parts({ shares }: SectorPlanPage) {
  // The one share and the other need not make a whole: whichever leaves less says how much.
  const least = atLeast(BUDGET, shares.ownMeans);
  const subsidy = Math.min(atMost(BUDGET, shares.subsidy), BUDGET - least);
  const own = BUDGET - subsidy;
  const part = shares.governments ? atMost(own, shares.governments) : atMost(own, A_HALF);
  return { subsidy, own, part, rest: own - part, least };
}

const A_HALF = { share: { numerator: 1, denominator: 2 } };

const employers = (cashCents: number): ExampleContribution => ({
  partnerKind: 'employers-organisation',
  cashCents,
});
const firms = (inKindCents: number): ExampleContribution => ({
  partnerKind: 'labour-organisation',
  inKindCents,
});
const fund = (cashCents: number): ExampleContribution => ({
  partnerKind: 'training-fund',
  cashCents,
});
const province = (cashCents: number): ExampleContribution => ({
  partnerKind: 'regional-government',
  cashCents,
});

function financing(
  name: string,
  requestedCents: number,
  contributions: readonly ExampleContribution[],
  broken: readonly string[] = [],
): FinancingExample {
  return {
    kind: 'financing',
    name,
    variant: 'standard',
    budgetCents: BUDGET,
    requestedCents,
    contributions,
    broken,
  };
}

/** The subsidy at its most, and who pays the rest. */
export function shared(page: SectorPlanPage): readonly FinancingExample[] {
  const { subsidy, own, part, rest, least } = parts(page);
  const named = shareNamed({ share: { numerator: subsidy, denominator: BUDGET } });
  const over = [
    ...(subsidy + 1 > atMost(BUDGET, page.shares.subsidy) ? ['subsidy'] : []),
    ...(own - 1 < least ? ['partners'] : []),
  ];
  return [
    financing(`${named} subsidy, the rest own means`, subsidy, [employers(part), firms(rest)]),
    financing(`one cent over ${named}`, subsidy + 1, [employers(own - 1)], over),
    financing('the fund of the sector counts as own means', subsidy, [fund(own)]),
    financing('one cent of the budget is nobody’s', subsidy - 1, [firms(own)], ['total']),
  ];
}

/** In 2013 public money is no own means. */
export function governments2013(page: SectorPlanPage): readonly FinancingExample[] {
  const { subsidy, part, rest } = parts(page);
  return [
    financing(
      'a province cannot pay for a plan of 2013',
      subsidy,
      [employers(rest), province(part)],
      ['partners', 'not-own-means', 'total'],
    ),
  ];
}

/** Since 2015 governments may pay a part of what the partners pay. */
export function governments2015(page: SectorPlanPage): readonly FinancingExample[] {
  const { subsidy, part, rest } = parts(page);
  const { governments } = page.shares;
  if (!governments) return [];
  const named = shareNamed(governments);
  const less = subsidy - BUDGET / 10;
  const more = atMost(BUDGET - less, governments);
  return [
    financing(`a province pays ${named} of what the partners pay`, subsidy, [
      firms(rest),
      province(part),
    ]),
    financing(
      `a province pays one cent more than ${named} of that`,
      subsidy,
      [firms(rest - 1), province(part + 1)],
      ['governments'],
    ),
    financing('where the partnership pays more, so may a province', less, [
      firms(BUDGET - less - more),
      province(more),
    ]),
    financing(
      'and not a cent more than its part of that',
      less,
      [firms(BUDGET - less - more - 1), province(more + 1)],
      ['governments'],
    ),
  ];
}
