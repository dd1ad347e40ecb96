import type { ExampleContribution, FinancingExample } from '../../contract/scheme-example.js';

const EUR = 100;
const MILLION = 1_000_000 * EUR;
const BUDGET = 3 * MILLION;

const employers = (cents: number): ExampleContribution => ({
  partnerKind: 'labour-organisation',
  inKindCents: cents,
});
const province = (cents: number): ExampleContribution => ({
  partnerKind: 'regional-government',
  cashCents: cents,
});
const ownCash = (cents: number): ExampleContribution => ({
  partnerKind: 'lead-school',
  cashCents: cents,
});
const ownInKind = (cents: number): ExampleContribution => ({
  partnerKind: 'lead-school',
  inKindCents: cents,
});

interface Case {
  readonly variant?: string;
  readonly budgetCents?: number;
  readonly requestedCents?: number;
}

function financing(
  name: string,
  contributions: readonly ExampleContribution[],
  broken: readonly string[],
  { variant = 'starter', budgetCents = BUDGET, requestedCents = MILLION }: Case = {},
): FinancingExample {
  return {
    kind: 'financing',
    name,
    variant,
    budgetCents,
    requestedCents,
    contributions,
    broken,
  };
}

/** Cases of the bands since 2019: a third, a third to two thirds, a third, a tenth in cash. */
export const financingSince2019: readonly FinancingExample[] = [
  financing('a third, a third, a third', [employers(MILLION), province(MILLION)], []),
  financing(
    'subsidy one cent over a third',
    [employers(MILLION), province(MILLION - 1)],
    ['subsidy'],
    { requestedCents: MILLION + 1 },
  ),
  financing(
    'subsidy a third of a budget that thirds do not divide',
    [employers(100_000_002), province(100_000_000)],
    [],
    { budgetCents: 300_000_002, requestedCents: 100_000_000 },
  ),
  financing(
    'business one cent below a third',
    [employers(MILLION - 1), province(MILLION), ownCash(1)],
    ['business', 'others'],
  ),
  financing('business pays two thirds', [employers(2 * MILLION)], []),
  financing('business one cent over two thirds', [employers(2 * MILLION + 1)], ['business'], {
    requestedCents: MILLION - 1,
  }),
  financing('own cash exactly ten percent', [employers(1.7 * MILLION), ownCash(0.3 * MILLION)], []),
  financing(
    'own cash one cent over ten percent',
    [employers(1.7 * MILLION - 1), ownCash(0.3 * MILLION + 1)],
    ['own-cash'],
  ),
  financing(
    'contributions one cent short of the budget',
    [employers(MILLION), province(MILLION - 1)],
    ['total'],
  ),
  financing(
    'in kind of the own institution never counts',
    [employers(1.9 * MILLION), ownInKind(0.1 * MILLION)],
    ['own-in-kind', 'total'],
  ),
  financing(
    'entree: half subsidy, a quarter business, a quarter others',
    [employers(0.75 * MILLION), province(0.75 * MILLION)],
    [],
    { variant: 'starter-entree', requestedCents: 1.5 * MILLION },
  ),
  financing(
    'half subsidy without the entree variant',
    [employers(1 * MILLION), province(0.5 * MILLION)],
    ['subsidy'],
    { requestedCents: 1.5 * MILLION },
  ),
  financing(
    'entree: others one cent over a quarter',
    [employers(0.75 * MILLION), province(0.75 * MILLION + 1)],
    ['others'],
    { variant: 'starter-entree', requestedCents: 1.5 * MILLION - 1 },
  ),
];

/** 2014: whatever the applying institution puts in never counts, cash or not. */
export const financing2014: readonly FinancingExample[] = [
  financing('a third, a third, a third', [employers(MILLION), province(MILLION)], [], {
    variant: 'standard',
  }),
  financing(
    'subsidy one cent over a third',
    [employers(MILLION), province(MILLION - 1)],
    ['subsidy'],
    { variant: 'standard', requestedCents: MILLION + 1 },
  ),
  financing(
    'cash of the own institution never counts',
    [employers(1.9 * MILLION), ownCash(0.1 * MILLION)],
    ['own-cash', 'total'],
    { variant: 'standard' },
  ),
];

/** 2024 only: half of the budget on Bonaire, Sint Eustatius and Saba. */
export const financingCaribbean: readonly FinancingExample[] = [
  financing('Caribbean: half subsidy, half business', [employers(1.5 * MILLION)], [], {
    variant: 'starter-caribbean',
    requestedCents: 1.5 * MILLION,
  }),
  financing('Caribbean: one cent over half', [employers(1.5 * MILLION - 1)], ['subsidy'], {
    variant: 'starter-caribbean',
    requestedCents: 1.5 * MILLION + 1,
  }),
];

/** 2024 only: the assistant programme is the entry-level programme of the islands (art. 8(1)). */
export const financingCaribbeanEntree: readonly FinancingExample[] = [
  financing(
    'Caribbean entree: half subsidy, a quarter business, a quarter others',
    [employers(0.75 * MILLION), province(0.75 * MILLION)],
    [],
    { variant: 'starter-caribbean-entree', requestedCents: 1.5 * MILLION },
  ),
  financing(
    'Caribbean entree: business one cent under a quarter',
    [employers(0.75 * MILLION - 1), province(0.75 * MILLION), ownCash(1)],
    ['business', 'others'],
    { variant: 'upscaler-caribbean-entree', requestedCents: 1.5 * MILLION },
  ),
];

/** The entry-level variant of the amended text, with the shares of its parameters. */
export const financing2014Entree: readonly FinancingExample[] = [
  financing(
    'entree: half subsidy, a quarter business, a quarter others',
    [employers(0.75 * MILLION), province(0.75 * MILLION)],
    [],
    { variant: 'standard-entree', requestedCents: 1.5 * MILLION },
  ),
  financing(
    'entree: cash of the own institution never counts either',
    [employers(0.75 * MILLION), province(0.74 * MILLION), ownCash(0.01 * MILLION)],
    ['own-cash', 'total'],
    { variant: 'standard-entree', requestedCents: 1.5 * MILLION },
  ),
];
