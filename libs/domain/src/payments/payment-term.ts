import type { Term } from '../term/index.js';

/** Money is paid within six weeks of the decision that fixes it, award or determination (Awb 4:87). */
export const PAYMENT_TERM: Term = {
  unit: 'weeks',
  amount: 6,
  atwApplies: true,
  article: 'Awb 4:87',
};
