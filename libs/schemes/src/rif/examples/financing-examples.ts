import type {
  ExampleContribution,
  FinancingExample,
} from '../../contract/example/scheme-example.js';
import { MILLION_EUROS } from '@tranche/domain';
import { atLeast, atMost, shareNamed } from '../../standard/page/example-amounts.js';
import { percentOf } from '../../standard/page/in-words.js';
import type { RifPage, RifShares } from '../page/rif-page.js';

const BUDGET = 3 * MILLION_EUROS;

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
  readonly requestedCents: number;
}

function financing(
  name: string,
  contributions: readonly ExampleContribution[],
  broken: readonly string[],
  { variant = 'starter', budgetCents = BUDGET, requestedCents }: Case,
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

/** What each may pay of a budget at the most, and business at the least, in cents. */
function edges(shares: RifShares, budget = BUDGET) {
  const { subsidyAtMost, businessAtLeast, businessAtMost, othersAtMost, ownCashAtMost } = shares;
  return {
    subsidy: atMost(budget, subsidyAtMost),
    leastBusiness: atLeast(budget, businessAtLeast),
    mostBusiness: atMost(budget, businessAtMost),
    others: atMost(budget, othersAtMost),
    ownCash: 'share' in ownCashAtMost ? atMost(budget, ownCashAtMost) : 0,
  };
}

/** What is left of a budget beside the subsidy, shared so that every band holds: others as much as they may. */
function rest(shares: RifShares, subsidy: number, budget = BUDGET) {
  const { leastBusiness, others: most } = edges(shares, budget);
  const others = Math.max(0, Math.min(most, budget - subsidy - leastBusiness));
  return { business: budget - subsidy - others, others };
}

/** Business and others pay the rest. */
function paidByOthers(shares: RifShares, subsidy: number, budget = BUDGET) {
  const { business, others } = rest(shares, subsidy, budget);
  return [employers(business), province(others)];
}

/** Cases of the bands since 2019: subsidy, business from and to, others, and own cash among them. */
export function financingSince2019({ shares }: RifPage): readonly FinancingExample[] {
  const { regular, entree = regular } = shares;
  return [
    ...subsidyEdges(regular, 'starter'),
    ...businessEdges(regular),
    ...ownMoney(regular),
    exactly(entree, 'starter-entree', 'entree: '),
    ...withoutVariant(regular, entree),
    othersOver(entree),
  ];
}

/** What only another variant allows. */
function withoutVariant(regular: RifShares, entree: RifShares): readonly FinancingExample[] {
  const { subsidy } = edges(entree);
  if (subsidy <= edges(regular).subsidy) return [];
  return [
    financing(
      `${shareNamed(entree.subsidyAtMost)} subsidy without the entree variant`,
      paidByOthers(regular, subsidy),
      ['subsidy'],
      { requestedCents: subsidy },
    ),
  ];
}

/** As much subsidy as there can be, and the rest as it should be. */
function exactly(shares: RifShares, variant: string, name = ''): FinancingExample {
  const { subsidy } = edges(shares);
  return financing(
    `${name}${shareNamed(shares.subsidyAtMost)} subsidy, the rest of business and others`,
    paidByOthers(shares, subsidy),
    [],
    { variant, requestedCents: subsidy },
  );
}

/** Exactly at the edge of the subsidy, and one cent over it. */
function subsidyEdges(shares: RifShares, variant: string, name = ''): readonly FinancingExample[] {
  const over = edges(shares).subsidy + 1;
  return [
    exactly(shares, variant, name),
    financing(
      `${name}subsidy one cent over ${shareNamed(shares.subsidyAtMost)}`,
      paidByOthers(shares, over),
      ['subsidy'],
      { variant, requestedCents: over },
    ),
  ];
}

/** A budget that thirds do not divide. */
const UNEVEN = 300_000_002;

function businessEdges(shares: RifShares): readonly FinancingExample[] {
  const { subsidy, mostBusiness } = edges(shares);
  const most = shareNamed(shares.businessAtMost);
  const uneven = edges(shares, UNEVEN).subsidy;
  const business = (name: string, cents: number, broken: readonly string[]) => {
    const requestedCents = Math.min(subsidy, BUDGET - cents);
    const contributions = [employers(cents), province(BUDGET - cents - requestedCents)];
    return financing(name, contributions, broken, { requestedCents });
  };
  return [
    financing(
      `subsidy ${shareNamed(shares.subsidyAtMost)} of a budget that thirds do not divide`,
      paidByOthers(shares, uneven, UNEVEN),
      [],
      { budgetCents: UNEVEN, requestedCents: uneven },
    ),
    businessUnder(shares, 'starter', ''),
    business(`business pays ${most}`, mostBusiness, []),
    business(`business one cent over ${most}`, mostBusiness + 1, ['business']),
  ];
}

/** Others pay what business does not, and more than they may where that is what is left. */
function businessUnder(shares: RifShares, variant: string, name: string): FinancingExample {
  const { subsidy, leastBusiness, others } = edges(shares);
  const left = BUDGET - subsidy - (leastBusiness - 1);
  return financing(
    `${name}business one cent below ${shareNamed(shares.businessAtLeast)}`,
    [employers(leastBusiness - 1), province(left)],
    left > others ? ['business', 'others'] : ['business'],
    { variant, requestedCents: subsidy },
  );
}

/** Own cash counts up to its part, and nothing in kind. */
function ownMoney(shares: RifShares): readonly FinancingExample[] {
  const { subsidy, ownCash: own } = edges(shares);
  const { ownCashAtMost } = shares;
  const { business, others } = rest(shares, subsidy);
  // Own cash is money of others: where they cannot pay so much, there is no such edge.
  if (!('share' in ownCashAtMost) || others <= own) return [];
  const percent = percentOf(ownCashAtMost).en;
  const requested = { requestedCents: subsidy };
  const withOwn = (cents: number) => [
    employers(business),
    province(others - cents),
    ownCash(cents),
  ];
  return [
    financing(`own cash exactly ${percent}`, withOwn(own), [], requested),
    financing(`own cash one cent over ${percent}`, withOwn(own + 1), ['own-cash'], requested),
    financing(
      'contributions one cent short of the budget',
      [employers(business), province(others - 1)],
      ['total'],
      requested,
    ),
    financing(
      'in kind of the own institution never counts',
      [employers(business), province(others - own), ownInKind(own)],
      ['own-in-kind', 'total'],
      requested,
    ),
  ];
}

function othersOver(shares: RifShares): FinancingExample {
  const { others, leastBusiness } = edges(shares);
  const business = Math.max(leastBusiness, rest(shares, edges(shares).subsidy).business);
  return financing(
    `entree: others one cent over ${shareNamed(shares.othersAtMost)}`,
    [employers(business), province(others + 1)],
    ['others'],
    { variant: 'starter-entree', requestedCents: BUDGET - business - others - 1 },
  );
}

/** 2014: whatever the applying institution puts in never counts, cash or not. */
export function financing2014({ shares }: RifPage): readonly FinancingExample[] {
  return [
    ...subsidyEdges(shares.regular, 'standard'),
    ownCashNeverCounts(shares.regular, 'standard'),
  ];
}

function ownCashNeverCounts(shares: RifShares, variant: string, name = ''): FinancingExample {
  const { subsidy } = edges(shares);
  const { business, others } = rest(shares, subsidy);
  const own = Math.min(others, 0.1 * MILLION_EUROS);
  return financing(
    `${name}cash of the own institution never counts`,
    [employers(business), province(others - own), ownCash(own)],
    ['own-cash', 'total'],
    { variant, requestedCents: subsidy },
  );
}

/** On Bonaire, Sint Eustatius and Saba; and for the assistant programme there (2024 art. 8(1)). */
export function financingCaribbean({ shares }: RifPage): readonly FinancingExample[] {
  const { caribbean, entree } = shares;
  if (!caribbean || !entree) return [];
  return [
    ...subsidyEdges(caribbean, 'starter-caribbean', 'Caribbean: '),
    exactly(entree, 'starter-caribbean-entree', 'Caribbean entree: '),
    businessUnder(entree, 'upscaler-caribbean-entree', 'Caribbean entree: '),
  ];
}

/** The entry-level variant of the amended text, with the shares of its page. */
export function financing2014Entree({ shares: { entree } }: RifPage): readonly FinancingExample[] {
  if (!entree) return [];
  return [
    exactly(entree, 'standard-entree', 'entree: '),
    ownCashNeverCounts(entree, 'standard-entree', 'entree: '),
  ];
}
