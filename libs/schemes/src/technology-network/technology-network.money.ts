import { PAYMENT_TERM, type MoneyRules } from '@tranche/domain';
import { OUR_CHOICE } from './technology-network.sources.js';

/** Small amounts: paid at once, and they stand when the work was done. */
export const networkMoney2016: MoneyRules = {
  payments: { kind: 'at-once', article: OUR_CHOICE, term: PAYMENT_TERM },
  determination: {
    kind: 'as-awarded-if-done',
    article: 'Awb 4:46(1)',
    notDoneArticle: 'Awb 4:46(2)(a)',
    costArticle: null,
  },
};

export const networkMoney2017: MoneyRules = {
  payments: {
    kind: 'quarterly',
    schedule: {
      article: OUR_CHOICE,
      first: { numerator: 1, denominator: 4 },
      terms: { kind: 'quarterly' },
    },
  },
  determination: { kind: 'cost-less-contributions', article: 'Kaderregeling art. 7.7(2), 7.8(3)' },
};
