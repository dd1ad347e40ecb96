import type { Term } from '@tranche/domain';
import { OUR_CHOICE } from './acceleration-question.sources.js';

/** No term was published: all are ours, and none is a legal term. */
function promise(amount: number): Term {
  return { unit: 'weeks', amount, atwApplies: false, article: OUR_CHOICE };
}

export const accelerationTerms: Readonly<Record<string, Term>> = {
  decision: promise(8),
  repair: promise(2),
  decline: promise(4),
  assessment: promise(4),
};
