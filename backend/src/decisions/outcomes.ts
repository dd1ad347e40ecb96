import type { AllocatedPlace } from '@tranche/domain';
import type { DecisionOutcome } from './decision.row.js';

interface Verdict {
  readonly outcome: DecisionOutcome;
  readonly transition: string;
}

/** What the place in the ranking leads to: the decision maker decides the whole list, not a case. */
export const VERDICTS: Readonly<Record<AllocatedPlace['outcome'], Verdict>> = {
  award: { outcome: 'awarded', transition: 'award' },
  'reject-quality': { outcome: 'rejected-quality', transition: 'reject-on-quality' },
  'reject-ceiling': { outcome: 'rejected-ceiling', transition: 'reject-by-ceiling' },
};
