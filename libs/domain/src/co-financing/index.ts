export type { BandResult, BandStanding } from './band-result.js';
export type { Band, CoFinancingRules, ContributionForm, Countable, NotCounted } from './bands.js';
export type { Contribution } from './contribution.js';
export {
  computeLedger,
  ledgerProblems,
  type FinancingPlan,
  type Ledger,
  type NotCountedResult,
} from './ledger.js';
export type { PartnerKind } from './partner-kind.js';
