import type { SchemeExample } from '../../contract/example/scheme-example.js';
import { atMost, shareNamed } from '../../standard/page/example-amounts.js';
import { amountInFigures } from '../../standard/page/in-words.js';
import { euros } from '../../standard/page/page-values.js';
import type { RifPage } from '../page/rif-page.js';
import { financingCaribbean } from './financing-examples.js';

/** Bonaire, Sint Eustatius and Saba (2024): other shares, and a school that may ask less. */
export function caribbeanExamples(page: RifPage): readonly SchemeExample[] {
  if (!page.shares.caribbean) return [];
  return [...financingCaribbean(page), ...leastAmount(page), ...moreCoFinancing(page)];
}

function leastAmount({ amounts: { minimum } }: RifPage): readonly SchemeExample[] {
  const below = { cents: Math.floor(minimum.cents / 2) };
  const asks = (
    name: string,
    variant: string,
    answers: { readonly isCvqSchool: boolean; readonly requested: number },
    broken: readonly string[],
  ): SchemeExample => ({ kind: 'condition', name, variant, answers, contributions: [], broken });
  return [
    {
      kind: 'amount',
      name: 'on the islands no amount is too low by itself (art. 6(4))',
      variant: 'starter-caribbean',
      requestedCents: below.cents,
      isAllowed: true,
    },
    asks(
      'the school on Saba asks half of the least amount',
      'starter-caribbean',
      { isCvqSchool: true, requested: below.cents },
      [],
    ),
    asks(
      'another school on the islands asks a cent too little',
      'upscaler-caribbean-entree',
      { isCvqSchool: false, requested: minimum.cents - 1 },
      ['least-amount-unless-cvq'],
    ),
    asks(
      `another school on the islands asks the least amount, ${amountInFigures(minimum).en}`,
      'starter-caribbean',
      { isCvqSchool: false, requested: minimum.cents },
      [],
    ),
  ];
}

const BUDGET = euros(3_000_000, '').cents;
const MORE = euros(100_000, '').cents;

/** The eighth paragraph of article 25 holds for every project of article 7, so on the islands as well. */
function moreCoFinancing({ shares, moreCoFinancing: rules }: RifPage): readonly SchemeExample[] {
  if (!rules || !shares.caribbean) return [];
  const { above, setAt } = rules.regular;
  return [
    {
      kind: 'determination',
      name: `on the islands too, more co-financing than ${shareNamed(above)} sets the subsidy at ${shareNamed(setAt)} (art. 25(8))`,
      input: {
        variant: 'starter-caribbean',
        awardedCents: atMost(BUDGET, shares.caribbean.subsidyAtMost),
        paidCents: 0,
        budgetCents: BUDGET,
        realisedCostCents: BUDGET + 2 * MORE,
        realisedCoFinancingCents: atMost(BUDGET, above) + MORE,
        isDone: true,
      },
      determinedCents: atMost(BUDGET, setAt),
      outcome: 'lower',
      recoverableCents: 0,
    },
  ];
}
