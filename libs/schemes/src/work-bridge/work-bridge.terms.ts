import type { Term } from '@tranche/domain';
import { termsWith } from '../standard/terms.js';
import { REJECTION_HEARING_TERMS } from '../standard/workflow/rejection-hearing.js';

/** No term of its own was found, so the reasonable one of the Awb. */
export const workBridgeTerms: Readonly<Record<string, Term>> = termsWith(
  { unit: 'weeks', amount: 8, atwApplies: true, article: 'Awb 4:13(2)' },
  REJECTION_HEARING_TERMS,
);
