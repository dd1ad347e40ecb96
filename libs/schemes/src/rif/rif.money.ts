import type { AdvanceSchedule, Fraction, MoneyRules } from '@tranche/domain';

const A_QUARTER: Fraction = { numerator: 25, denominator: 100 };
const TWO_THIRDS: Fraction = { numerator: 2, denominator: 3 };
const A_THIRD: Fraction = { numerator: 1, denominator: 3 };
const A_HALF: Fraction = { numerator: 1, denominator: 2 };

interface Excess {
  readonly article: string;
  readonly variants: readonly string[];
}

interface DeterminationArticles {
  readonly account: string;
  readonly unspent: string;
  /** When partners realised more than planned and the project succeeded; also for entree projects. */
  readonly excess: Readonly<Record<'normal' | 'entree', Excess>> | null;
}

function money(schedule: AdvanceSchedule, articles: DeterminationArticles): MoneyRules {
  return {
    payments: { kind: 'quarterly', schedule, daysBeginTerm: true },
    determination: {
      kind: 'share-of-realised',
      article: articles.account,
      unspentArticle: articles.unspent,
      excessCoFinancing: articles.excess === null ? [] : excessOf(articles.excess),
    },
  };
}

function excessOf(articles: NonNullable<DeterminationArticles['excess']>) {
  return [
    {
      ...articles.normal,
      above: TWO_THIRDS,
      setAt: A_THIRD,
    },
    {
      ...articles.entree,
      above: A_HALF,
      setAt: A_HALF,
    },
  ];
}

function quarterly(article: string): AdvanceSchedule {
  return { article, first: A_QUARTER, terms: { kind: 'quarterly' } };
}

export const rifMoney2024 = money(quarterly('art. 27'), {
  account: 'art. 25(2)',
  unspent: 'art. 25(1)',
  // The eighth paragraph holds for every project of article 7, so on the islands as well.
  excess: {
    normal: {
      article: 'art. 25(8)',
      variants: ['starter', 'upscaler', 'starter-caribbean', 'upscaler-caribbean'],
    },
    entree: {
      article: 'art. 25(9)',
      variants: [
        'starter-entree',
        'upscaler-entree',
        'starter-caribbean-entree',
        'upscaler-caribbean-entree',
      ],
    },
  },
});

export const rifMoney2019 = money(quarterly('art. 31'), {
  account: 'art. 29(1)',
  unspent: 'art. 5(2)',
  excess: {
    normal: { article: 'art. 29(6)', variants: ['starter', 'upscaler'] },
    entree: { article: 'art. 29(7)', variants: ['starter-entree', 'upscaler-entree'] },
  },
});

export const rifMoney2014 = money(
  { article: 'art. 28', first: A_QUARTER, terms: { kind: 'fixed', count: 16 } },
  { account: 'art. 26(1)', unspent: 'art. 6(2)', excess: null },
);
