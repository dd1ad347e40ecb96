import type { Term } from '@tranche/domain';
import { OUR_CHOICE } from './talent-pilot.sources.js';

/** Promises of a private pilot, not legal terms; none was published. */
function promise(amount: number): Term {
  return { unit: 'weeks', amount, atwApplies: false, article: OUR_CHOICE };
}

export const PAID_WITHIN: Term = promise(6);

export const talentTerms: Readonly<Record<string, Term>> = {
  decision: promise(8),
  repair: promise(2),
  decline: promise(4),
  determination: promise(8),
  payment: PAID_WITHIN,
};
