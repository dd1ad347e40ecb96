import type { Term } from '@tranche/domain';
import { termsWith, VIEWS_TERM } from '../standard/terms.js';
import { REJECTION_HEARING_TERMS } from '../standard/workflow/rejection-hearing.js';
import { FRAMEWORK, UNNUMBERED } from './training-voucher.regulation.js';

export const voucherTerms: Readonly<Record<string, Term>> = termsWith(
  { unit: 'weeks', amount: 8, atwApplies: true, article: UNNUMBERED },
  {
    // Our choice: nobody published how long people had to send their proof.
    proof: { unit: 'weeks', amount: 4, atwApplies: true, article: FRAMEWORK.proof },
    views: VIEWS_TERM,
    ...REJECTION_HEARING_TERMS,
    determination: {
      unit: 'weeks',
      amount: 22,
      atwApplies: false,
      article: FRAMEWORK.determination,
    },
  },
);
