import type { ExampleContribution, FinancingExample } from '../../contract/scheme-example.js';

const BUDGET = 1_000_000_00;
const HALF = BUDGET / 2;
const QUARTER = BUDGET / 4;

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

export const halves: readonly FinancingExample[] = [
  financing('half subsidy, half own means', HALF, [employers(QUARTER), firms(QUARTER)]),
  financing('one cent over half', HALF + 1, [employers(HALF - 1)], ['subsidy', 'partners']),
  financing('the fund of the sector counts as own means', HALF, [fund(HALF)]),
  financing('one cent of the budget is nobody’s', HALF - 1, [firms(HALF)], ['total']),
];

/** In 2013 public money is no own means. */
export const governments2013: readonly FinancingExample[] = [
  financing(
    'a province cannot pay for a plan of 2013',
    HALF,
    [employers(QUARTER), province(QUARTER)],
    ['partners', 'not-own-means', 'total'],
  ),
];

/** Since 2015 governments may pay half of the partners' half. */
export const governments2015: readonly FinancingExample[] = [
  financing('a province pays half of the other half', HALF, [firms(QUARTER), province(QUARTER)]),
  financing(
    'a province pays one cent more than half of the other half',
    HALF,
    [firms(QUARTER - 1), province(QUARTER + 1)],
    ['governments'],
  ),
  financing('where the partnership pays more than half, so may a province', 0.4 * BUDGET, [
    firms(0.3 * BUDGET),
    province(0.3 * BUDGET),
  ]),
  financing(
    'and not a cent more than the others of the partnership',
    0.4 * BUDGET,
    [firms(0.3 * BUDGET - 1), province(0.3 * BUDGET + 1)],
    ['governments'],
  ),
];
