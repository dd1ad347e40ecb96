import { PAYMENT_TERM, type MoneyRules } from '@tranche/domain';

/**
 * The paragraph on the decision is called “Vaststellen subsidie”: no award comes before it, so that
 * what the allocation gives is determined and paid at once.
 */
export const practicalLearningMoney: MoneyRules = {
  payments: { kind: 'at-once', article: 'Awb 4:87', term: PAYMENT_TERM },
  determination: { kind: 'direct', article: 'art. 15, 21' },
};
