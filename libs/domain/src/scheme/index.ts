export * from './addition/index.js';
export type * from './amount/allocation-rules.js';
export {
  amountField,
  amountOf,
  amountProblem as amountRuleProblem,
  amountWords,
  isAmountKnown,
} from './amount/amount-rule.js';
export { amountSteps } from './amount/amount-steps.js';
export { answerInWords } from './words/answer-in-words.js';
export type * from './applicant.js';
export { awardableOf, overheadIn } from './awardable.js';
export {
  datedDuties,
  dutiesWithoutDay,
  lastDayOfProject,
  type DatedDuty,
  type ProjectPeriod,
} from './duty/duty-dates.js';
export { dutiesAtEnd, shortenedDuties, type ShortenedDuties } from './period-end/duties-at-end.js';
export {
  recordedLastDay,
  shortenedPeriod,
  stepsThatShorten,
} from './period-end/shortened-period.js';
export { lateBeginning, lateBeginningReason, type LateBeginning } from './period/late-beginning.js';
export type * from './duty/duty.js';
export { dutiesHold } from './duty/duties-hold.js';
export {
  deadlineDefinitionOf,
  DUTY_KINDS,
  DUTY_REMINDERS,
  dutyDeadlines,
  dutyOf,
  startedByReceipt,
  stepThatRecords,
  type DutyDeadline,
} from './duty/duty-deadlines.js';
export type * from './finder.js';
export { isDecidedPerTranche } from './is-decided-per-tranche.js';
export { letterFieldsOf } from './letter/letter-fields-of.js';
export { intendedIn, reasonsGiven, type Intended } from './letter/intended-in.js';
export type * from './letter-division/letter-division.js';
export type * from './letter/letter-input.js';
export type { Finding } from './lint/finding.js';
export { typedNumberFindings } from './lint/numbers/typed-number-findings.js';
export { partOfFinding } from './lint/part-of.js';
export { sentenceOf, type FindingCode } from './lint/sentences/index.js';
export {
  agreementLabel,
  confirmationText,
  onMandate,
  PARTNER_AGREEMENT,
  type Confirmation,
  type GivenMandate,
} from './partner-agreement.js';
export { pagesSetAside } from './pages-set-aside.js';
export { placeShares, type PlaceShare } from './letter-division/place-shares.js';
export { placesIn, type CountedPlace } from './amount/places-in.js';
export { daysIn, firstDayIn, projectPeriodIn } from './period/project-period-in.js';
export { roleLabel } from './words/role-label.js';
export * from './scheme.js';
export { lettersOf, traitsOf } from './scheme-traits.js';
export { slotKeysOf, type SlotSituation } from './slot-keys.js';
export { startOfDeadline, type DeadlineMoments } from './period/start-of-deadline.js';
export { paymentTermOf } from './period/terms-of.js';
export { tellsAmount, toldBesideAmount, toldParameters, type Told } from './words/told.js';
export { unitOf } from './amount/unit-of.js';
export type * from './variant.js';
export { supplementCosts } from './supplement-costs.js';
export { waiverIn } from './waiver-in.js';
export { withdrawalMeans, type BeforeWithdrawal } from './withdrawal.js';
export { versionTitleOf } from './words/version-title.js';
export { validateScheme } from './validate-scheme.js';
export { contactOf } from './words/contact-of.js';
export { decidedBy } from './decided-by.js';
