import { CommitmentRow } from './commitment/commitment.row.js';
import { DecisionRow } from './decision.row.js';

export { DecideTranche } from './decide-tranche.js';
export { decisionsInForce, decisionsOf, replacedDecisions, type Decision } from './decisions-of.js';
export { DecisionsModule } from './decisions.module.js';
export { awardedNow, lowerDecisions } from './lower-decision.js';

export const decisionEntities = [CommitmentRow, DecisionRow];
