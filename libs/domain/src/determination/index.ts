export type { Determination, DeterminationReason } from './determination.js';
export {
  isAccountDisputed,
  isHeldUndone,
  REALISED_FIELDS,
  realisedIn,
  type DeterminationInput,
  type Realised,
  type RealisedField,
  type Weighed,
} from './determination-input.js';
export type * from './determination-rules.js';
export { determine } from './determine.js';
export { excessOver, isDueBy, type Excess, type Payment } from './due-by-plan.js';
export { lowerAdvances, type Lowering } from './lowering/lower-advances.js';
export { lowerAward } from './lowering/lower-award.js';
export { replacedAward, replanAdvances, type Replanned } from './lowering/replaced-award.js';
export { groundsInWords, LOWER_GROUNDS, type LowerGround } from './lower-ground.js';
export { neededFields } from './method/needed-fields.js';
export {
  overheadOf,
  overheadSubsidyOf,
  type OverheadRules,
  type OverheadStaircase,
  type OverheadStep,
} from './method/overhead.js';
export { reviseDetermination, type Determined } from './revise-determination.js';
export { determineWithoutAccount } from './without-account.js';
export { asksWithinAward, notWithinAward } from './within-award.js';
export { settle, type Closing, type PaymentChange, type Settlement } from './settle.js';
