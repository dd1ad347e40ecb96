import type { Term } from './term.js';

/** Six weeks to object, from the day after the decision was sent (Awb 6:7, 6:8(1)). */
export const OBJECTION_TERM: Term = {
  unit: 'weeks',
  amount: 6,
  atwApplies: true,
  article: 'Awb 6:7',
};
