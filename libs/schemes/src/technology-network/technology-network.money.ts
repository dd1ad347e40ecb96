import { PAYMENT_TERM, type MoneyRules } from '@tranche/domain';
import type { MinistryPage, RegionPage } from './network-page.js';

/** Small amounts: paid at once, and they stand when the work was done. */
export function regionMoney({ paidAtOnce }: RegionPage): MoneyRules {
  return {
    payments: { kind: 'at-once', article: paidAtOnce.article, term: PAYMENT_TERM },
    determination: {
      kind: 'as-awarded-if-done',
      article: 'Awb 4:46(1)',
      notDoneArticle: 'Awb 4:46(2)(a)',
      costArticle: null,
    },
  };
}

export function ministryMoney({ advances: { first } }: MinistryPage): MoneyRules {
  return {
    payments: {
      kind: 'quarterly',
      schedule: {
        article: first.article,
        first: first.share,
        terms: { kind: 'quarterly' },
      },
    },
    determination: {
      kind: 'cost-less-contributions',
      article: 'Kaderregeling art. 7.7(2), 7.8(3)',
    },
  };
}
