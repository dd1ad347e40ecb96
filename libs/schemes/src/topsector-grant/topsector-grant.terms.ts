import type { Term } from '@tranche/domain';
import { CALL, OUR_CHOICE } from './topsector-grant.sources.js';

/** A promise of a private sponsor, not a legal term: weekends do not move it (Atw 1 is about acts). */
function promise(unit: Term['unit'], amount: number, article = OUR_CHOICE): Term {
  return { unit, amount, atwApplies: false, article };
}

/** No sponsor published a term: all of these are ours. */
export const PAID_WITHIN: Term = promise('weeks', 6);

export const topsectorGrantTerms: Readonly<Record<string, Term>> = {
  decision: promise('weeks', 8),
  repair: promise('weeks', 2),
  decline: promise('weeks', 4),
  assessment: promise('weeks', 4),
  determination: promise('weeks', 8),
  payment: PAID_WITHIN,
};

/** “Within one year” is what a comparable scheme says (Cursor TU/e, 10-10-2014). */
export const topsectorGrantTermsInParts: Readonly<Record<string, Term>> = {
  ...topsectorGrantTerms,
  'exam-proof': promise('years', 1, CALL),
};
