import { AllocationPlaceRow } from './run/allocation-place.row.js';
import { AllocationRunRow } from './run/allocation-run.row.js';
import { PublicDrawRow } from './draws/public-draw.row.js';

export { allocationKey } from './run/allocation-key.js';
export { AllocationModule } from './allocation.module.js';
export { currentRun } from './run/current-run.js';
export {
  lockApplicationsInTranche,
  type ApplicationInTranche,
} from './run/applications-in-tranche.js';
export { divisionFigures, type DivisionFigures } from './explain/division-figures.js';
export { placeOf, placesOf, type PlaceInRun } from './place-of.js';
export { publishDraws } from './draws/publish-draws.js';
export { reasonsAgainstDeciding } from './run/reasons-against-deciding.js';
export { ShowDraws } from './draws/show-draws.js';
export { RankTranche } from './ranking/rank-tranche.js';
export { AllocationRunRow };

export const allocationEntities = [AllocationPlaceRow, AllocationRunRow, PublicDrawRow];
