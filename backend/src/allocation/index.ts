import { AllocationPlaceRow } from './run/allocation-place.row.js';
import { AllocationRunRow } from './run/allocation-run.row.js';
import { PublicDrawRow } from './draws/public-draw.row.js';

export { allocationKey } from './run/allocation-key.js';
export { AllocationModule } from './allocation.module.js';
export { currentRun } from './run/current-run.js';
export { ApplicationsInTranche } from './run/applications-in-tranche.js';
export { KnownDecisions, type KnowsDecisions } from './run/known-decisions.js';
export { decideRun, runOf, type AllocationRun } from './run/decide-run.js';
export { divisionFigures, type DivisionFigures } from './explain/division-figures.js';
export { placesOf, type PlaceInRun } from './place-of.js';
export { reasonsAgainstDeciding } from './run/reasons-against-deciding.js';
export { ShowDraws } from './draws/show-draws.js';
export { isRankable } from './run/next-in-line.js';
export { RANKING_ROLES } from './ranking/ranking-roles.js';
export { reasonsAgainstRanking } from './ranking/reasons-against-ranking.js';
export { RUN_THAT_COUNTS, runThatCounts } from './run/run-that-counts.js';
export { RankTranche } from './ranking/rank-tranche.js';

export const allocationEntities = [AllocationPlaceRow, AllocationRunRow, PublicDrawRow];
