import { OBJECTION_TERM, type Term } from '@tranche/domain';

/** Awb 4:5 wants a repair term, without saying how long; two weeks is usual. */
export const REPAIR_TERM: Term = {
  unit: 'weeks',
  amount: 2,
  atwApplies: true,
  article: 'Awb 4:5(1)',
};

/** Awb 4:5(4): a decision not to process is sent within four weeks after the repair, or its term. */
export const DECLINE_TERM: Term = {
  unit: 'weeks',
  amount: 4,
  atwApplies: true,
  article: 'Awb 4:5(4)',
};

/** Awb 4:8 wants the receiver of an award heard, without saying how long; two weeks is our choice. */
export const VIEWS_TERM: Term = {
  unit: 'weeks',
  amount: 2,
  atwApplies: true,
  article: 'Awb 4:8(1)',
};

/** On a request for determination: 22 weeks. */
export const DETERMINATION_TERM: Term = {
  unit: 'weeks',
  amount: 22,
  atwApplies: false,
  article: 'Kaderregeling hfdst. 7',
};

/** Decision, repair and objection, as nearly every scheme has them. */
export function termsWith(
  decision: Term,
  more: Readonly<Record<string, Term>> = {},
): Readonly<Record<string, Term>> {
  return {
    decision,
    repair: REPAIR_TERM,
    decline: DECLINE_TERM,
    objection: OBJECTION_TERM,
    ...more,
  };
}
