import { PAYMENT_TERM, type MoneyRules } from '@tranche/domain';
import { FRAMEWORK } from './training-voucher.regulation.js';

/** Payment first, proof later: the whole amount at once, and what was not spent goes back. */
export const voucherMoney: MoneyRules = {
  payments: { kind: 'at-once', article: FRAMEWORK.advance, term: PAYMENT_TERM },
  determination: {
    kind: 'as-awarded-if-done',
    article: FRAMEWORK.atMostTheAward,
    notDoneArticle: 'Awb 4:46(2)(a)',
    costArticle: FRAMEWORK.atMostTheAward,
  },
};
