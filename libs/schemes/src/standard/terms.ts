import { OBJECTION_TERM, type Term } from '@tranche/domain';
import { OUR_CHOICE } from './our-choice.js';

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

/** Awb 4:44(3) lets the authority set a further term for the account; four weeks is our choice. */
export const ACCOUNT_TERM: Term = {
  unit: 'weeks',
  amount: 4,
  atwApplies: true,
  article: 'Awb 4:44(3)',
};

/** No article says how soon is determined where nobody accounts: within eight weeks is our choice. */
export const WITHOUT_ACCOUNT_TERM: Term = {
  unit: 'weeks',
  amount: 8,
  atwApplies: true,
  article: OUR_CHOICE,
};

/** What is asked, and by when is decided, where no account came in. */
export const MISSING_ACCOUNT_TERMS: Readonly<Record<string, Term>> = {
  account: ACCOUNT_TERM,
  'without-account': WITHOUT_ACCOUNT_TERM,
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
