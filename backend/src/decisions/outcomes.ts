import type { AllocatedPlace, TransitionStep } from '@tranche/domain';
import type { DecisionOutcome } from './decision.row.js';

interface Verdict {
  readonly outcome: DecisionOutcome;
  readonly step: TransitionStep;
}

/** What the place in the ranking leads to: the decision maker decides the whole list, not a case. */
export const VERDICTS: Readonly<Record<AllocatedPlace['outcome'], Verdict>> = {
  award: { outcome: 'awarded', step: 'award' },
  'reject-quality': { outcome: 'rejected-quality', step: 'reject-quality' },
  'reject-ceiling': { outcome: 'rejected-ceiling', step: 'reject-ceiling' },
};
