import { BudgetLineRow } from './budget-line.row.js';
import { ProgrammeRow } from './programme/programme.row.js';
import { TrancheAmendmentRow } from './amendment/tranche-amendment.row.js';
import { TrancheSeedRow } from './lot/tranche-seed.row.js';
import { TrancheRow } from './tranche.row.js';

export { AmendTranche } from './amendment/amend-tranche.js';
export { countAmendments } from './amendment/count-amendments.js';
export { DividedBefore, type Divided } from './amendment/divided-before.js';
export { CreateProgramme } from './programme/create-programme.js';
export { budgetLineOf } from './budget-line-of.js';
export {
  availableCentsOf,
  freeCentsByTranche,
  freeCentsInTranche,
  freeCentsOf,
  moneyInTranche,
} from './free-cents.js';
export { lotsOf } from './lot/lots-of.js';
export { OpenTranche } from './opening/open-tranche.js';
export { parametersOf } from './opening/parameters-of.js';
export { plantSeed } from './lot/plant-seed.js';
export { seedOf } from './lot/seed-of.js';
export { requireSight, rolesOnTranche } from './roles-on-tranche.js';
export { RollOver } from './roll-over.js';
export { ShowProgramme } from './programme/show-programme.js';
export { ShowTranche } from './show-tranche.js';
export {
  budgetLinesIn,
  everyTranche,
  hasProgramme,
  lockTranche,
  takeReference,
  trancheOf,
  tranchesOf,
  type BudgetLine,
  type Tranche,
} from './tranche.js';
export { KnownOfTranche } from './known/known-of-tranche.js';
export {
  TrancheFigures,
  type FiguresOfTranche,
  type ProgressOfTranche,
  type ReadsFigures,
} from './known/tranche-figures.js';
export { TrancheAmended } from './amendment/tranche-amended.js';
export { standingOf } from './tranche-standing.js';
export { TranchesModule } from './tranches.module.js';
export { TranchesRepository } from './tranches.repository.js';

export const trancheEntities = [
  BudgetLineRow,
  ProgrammeRow,
  TrancheAmendmentRow,
  TrancheRow,
  TrancheSeedRow,
];
