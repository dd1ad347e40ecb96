import { AllocationPlaceRow } from './allocation-place.row.js';
import { AllocationRunRow } from './allocation-run.row.js';
import { PublicDrawRow } from './public-draw.row.js';
import { TrancheSeedRow } from './tranche-seed.row.js';

export { allocationKey } from './allocation-key.js';
export { AllocationModule } from './allocation.module.js';
export { currentRun } from './current-run.js';
export { lockApplicationsInTranche, type ApplicationInTranche } from './applications-in-tranche.js';
export { divisionFigures, type DivisionFigures } from './explain/division-figures.js';
export { placeOf, placesOf, type PlaceInRun } from './place-of.js';
export { publishDraws } from './publish-draws.js';
export { reasonsAgainstDeciding } from './reasons-against-deciding.js';
export { RankTranche } from './rank-tranche.js';
export { AllocationRunRow, TrancheSeedRow };

export const allocationEntities = [
  AllocationPlaceRow,
  AllocationRunRow,
  PublicDrawRow,
  TrancheSeedRow,
];
