import type {
  ExampleContribution,
  FinancingExample,
} from '../../contract/example/scheme-example.js';
import { atLeast, atMost, shareNamed } from '../../standard/page/example-amounts.js';
import { percentOf } from '../../standard/page/in-words.js';
import type { RifPage, RifShares } from '../page/rif-page.js';

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

/** Cases of the bands since 2019: subsidy, business from and to, others, and own cash among them. */
export function financingSince2019({ shares }: RifPage): readonly FinancingExample[] {
  const { regular, entree = regular } = shares;
  return [
    ...regularEdges(regular, 'starter'),
    ...businessEdges(regular),
    ...ownMoney(regular),
    ...entreeEdges(entree, 'starter-entree', 'entree'),
    financing(
      `${shareNamed(entree.subsidyAtMost)} subsidy without the entree variant`,
      [
        employers(edges(regular).leastBusiness),
        province(BUDGET - edges(entree).subsidy - edges(regular).leastBusiness),
      ],
      ['subsidy'],
      { requestedCents: edges(entree).subsidy },
    ),
    othersOver(entree),
  ];
}

/** Exactly at the edges, and one cent over the subsidy. */
function regularEdges(shares: RifShares, variant: string): readonly FinancingExample[] {
  const { subsidy, others } = edges(shares);
  const part = shareNamed(shares.subsidyAtMost);
  const business = BUDGET - subsidy - others;
  return [
    financing(
      [shares.subsidyAtMost, shares.businessAtLeast, shares.othersAtMost]
        .map(shareNamed)
        .join(', '),
      [employers(business), province(others)],
      [],
      { variant, requestedCents: subsidy },
    ),
    financing(
      `subsidy one cent over ${part}`,
      [employers(business), province(others - 1)],
      ['subsidy'],
      { variant, requestedCents: subsidy + 1 },
    ),
  ];
}

/** A budget that thirds do not divide. */
const UNEVEN = 300_000_002;

function businessEdges(shares: RifShares): readonly FinancingExample[] {
  const { subsidy, leastBusiness, mostBusiness, others } = edges(shares);
  const [least, most] = [shareNamed(shares.businessAtLeast), shareNamed(shares.businessAtMost)];
  const uneven = edges(shares, UNEVEN);
  return [
    financing(
      `subsidy ${shareNamed(shares.subsidyAtMost)} of a budget that thirds do not divide`,
      [employers(UNEVEN - uneven.subsidy - uneven.others), province(uneven.others)],
      [],
      { budgetCents: UNEVEN, requestedCents: uneven.subsidy },
    ),
    financing(
      `business one cent below ${least}`,
      [employers(leastBusiness - 1), province(others), ownCash(1)],
      ['business', 'others'],
      { requestedCents: subsidy },
    ),
    financing(`business pays ${most}`, [employers(mostBusiness)], [], {
      requestedCents: BUDGET - mostBusiness,
    }),
    financing(`business one cent over ${most}`, [employers(mostBusiness + 1)], ['business'], {
      requestedCents: BUDGET - mostBusiness - 1,
    }),
  ];
}

/** Own cash counts up to its part, and nothing in kind. */
function ownMoney(shares: RifShares): readonly FinancingExample[] {
  const { subsidy, ownCash: own, others } = edges(shares);
  const { ownCashAtMost } = shares;
  if (!('share' in ownCashAtMost)) return [];
  const percent = percentOf(ownCashAtMost).en;
  const rest = BUDGET - subsidy - own;
  const requested = { requestedCents: subsidy };
  return [
    financing(`own cash exactly ${percent}`, [employers(rest), ownCash(own)], [], requested),
    financing(
      `own cash one cent over ${percent}`,
      [employers(rest - 1), ownCash(own + 1)],
      ['own-cash'],
      requested,
    ),
    financing(
      'contributions one cent short of the budget',
      [employers(BUDGET - subsidy - others), province(others - 1)],
      ['total'],
      requested,
    ),
    financing(
      'in kind of the own institution never counts',
      [employers(BUDGET - subsidy - 0.1 * MILLION), ownInKind(0.1 * MILLION)],
      ['own-in-kind', 'total'],
      requested,
    ),
  ];
}

function entreeEdges(
  shares: RifShares,
  variant: string,
  name: string,
): readonly FinancingExample[] {
  const { subsidy, others } = edges(shares);
  const [half, quarter, rest] = [
    shares.subsidyAtMost,
    shares.businessAtLeast,
    shares.othersAtMost,
  ].map(shareNamed);
  return [
    financing(
      `${name}: ${half} subsidy, ${quarter} business, ${rest} others`,
      [employers(BUDGET - subsidy - others), province(others)],
      [],
      { variant, requestedCents: subsidy },
    ),
  ];
}

function othersOver(shares: RifShares): FinancingExample {
  const { subsidy, others } = edges(shares);
  return financing(
    `entree: others one cent over ${shareNamed(shares.othersAtMost)}`,
    [employers(BUDGET - subsidy - others), province(others + 1)],
    ['others'],
    { variant: 'starter-entree', requestedCents: subsidy - 1 },
  );
}

/** 2014: whatever the applying institution puts in never counts, cash or not. */
export function financing2014({ shares }: RifPage): readonly FinancingExample[] {
  const { subsidy } = edges(shares.regular);
  return [
    ...regularEdges(shares.regular, 'standard'),
    financing(
      'cash of the own institution never counts',
      [employers(BUDGET - subsidy - 0.1 * MILLION), ownCash(0.1 * MILLION)],
      ['own-cash', 'total'],
      { variant: 'standard', requestedCents: subsidy },
    ),
  ];
}

/** On Bonaire, Sint Eustatius and Saba; and for the assistant programme there (2024 art. 8(1)). */
export function financingCaribbean({ shares }: RifPage): readonly FinancingExample[] {
  const { caribbean, entree } = shares;
  if (!caribbean || !entree) return [];
  const { subsidy } = edges(caribbean);
  const part = shareNamed(caribbean.subsidyAtMost);
  const variant = 'starter-caribbean';
  const business = BUDGET - subsidy;
  const ofEntree = edges(entree);
  return [
    financing(`Caribbean: ${part} subsidy, the rest business`, [employers(business)], [], {
      variant,
      requestedCents: subsidy,
    }),
    financing(`Caribbean: one cent over ${part}`, [employers(business - 1)], ['subsidy'], {
      variant,
      requestedCents: subsidy + 1,
    }),
    ...entreeEdges(entree, 'starter-caribbean-entree', 'Caribbean entree'),
    financing(
      `Caribbean entree: business one cent under ${shareNamed(entree.businessAtLeast)}`,
      [employers(ofEntree.leastBusiness - 1), province(ofEntree.others), ownCash(1)],
      ['business', 'others'],
      { variant: 'upscaler-caribbean-entree', requestedCents: ofEntree.subsidy },
    ),
  ];
}

/** The entry-level variant of the amended text, with the shares of its page. */
export function financing2014Entree({ shares: { entree } }: RifPage): readonly FinancingExample[] {
  if (!entree) return [];
  const { subsidy, others } = edges(entree);
  const variant = 'standard-entree';
  return [
    ...entreeEdges(entree, variant, 'entree'),
    financing(
      'entree: cash of the own institution never counts either',
      [
        employers(BUDGET - subsidy - others),
        province(others - 0.01 * MILLION),
        ownCash(0.01 * MILLION),
      ],
      ['own-cash', 'total'],
      { variant, requestedCents: subsidy },
    ),
  ];
}
