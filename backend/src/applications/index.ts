import { ApplicationEventNoteRow } from './file/application-event-note.row.js';
import { ApplicationEventRow } from './file/application-event.row.js';
import { ApplicationSectionRow } from './file/application-section.row.js';
import { ApplicationRow } from './file/application.row.js';
import { ProcedureRow } from './file/procedure.row.js';
import { SectionVersionRow } from './versions/section-version.row.js';
import { SubmissionCopyRow } from './file/submission-copy.row.js';

export {
  ApplicationAccess,
  isDocumentOpen,
  isEditable,
  isEditableBy,
  isOpen,
  requireDocumentOpen,
  requireEditable,
  requireOpen,
  type AccessibleApplication,
  type Place,
} from './access/application-access.js';
export {
  mayFor,
  mayOn,
  maySignFor,
  requireAct,
  requireActFor,
  requireSignFor,
  mandateOf,
  standingsOf,
} from './access/standings.js';
export { ApplicationStarted, type StartedApplication } from './start/application-started.js';
export { ApplicationsModule } from './applications.module.js';
export {
  applicationOf,
  applicationsCalled,
  everyApplicationIn,
  applicationsOf,
  lockApplicationOf,
  lockEveryApplicationIn,
  schemesOf,
  standsIn,
  type Application,
} from './file/application.js';
export { ApplicationsRepository } from './file/applications.repository.js';
export { firstRequested } from './form/amounts-of.js';
export { CheckApplication } from './submission/check-application.js';
export { CopySources } from './submission/copy-sources.js';
export { nameOf, spokenOf } from './file/name-of.js';
export {
  StopSources,
  type AnswerStop,
  type PagesInContext,
  type StopSource,
} from './form/stop-sources.js';
export { isDeadlineShown } from './shown/is-deadline-shown.js';
export { Farewells } from './access/farewells.js';
export { Interests } from './access/interests.js';
export { seenAmounts, sentInstead } from './shown/sent-instead.js';
export { runningStates } from './transition/procedures-of.js';
export { ShowReceipt } from './submission/show-receipt.js';
export { ShowStepReceipt } from './submission/show-step-receipt.js';
export { ownStepOf } from './submission/receipts-of.js';
export { receivedOn } from './transition/received-on.js';
export { PointedDocuments } from './supplement/pointed-documents.js';
export { PreviewedLetters, PreviewTransition } from './command/preview-transition.js';
export { RequestTransition } from './command/request-transition.js';
export {
  RestoreSubmission,
  type RestoreSource,
  type SentLast,
} from './supplement/restore-submission.js';
export { LineOwners, type OwnersOf } from './form/line-owners.js';
export { passLinesOn } from './form/pass-lines-on.js';
export { pageOfSection, sectionIn } from './form/section-in.js';
export { SaveSection } from './form/save-section.js';
export { allAnswers, draftAnswers } from './file/section-tasks.js';
export {
  everSent,
  lastTwoSubmissions,
  latestSubmission,
  latestSubmissions,
  sentAnswersIn,
  sentAnswersOf,
} from './file/sent-answers.js';
export {
  completeBefore,
  lockSentApplications,
  sentApplications,
  type SentApplication,
} from './file/sent-applications.js';
export {
  cameIntoStateAt,
  eventsOf,
  lastStepAt,
  stepsTaken,
  transitionOf,
  wasTaken,
} from './file/taken-steps.js';
export { sectionsByApplication } from './file/sections-by-application.js';
export { replacedBy } from './submission/superseded-answer.js';
export { Summaries, type SummaryReader } from './view/summaries.js';
export { askedAnew, handOverLead, whyNotHandedOver } from './start/hand-over-lead.js';
export { StartApplication } from './start/start-application.js';
export type { Submission } from './file/submission-copy.row.js';
export type { CopiedDocument, CopiedPartner, KeptPartner } from './file/submission-copy.js';
export { ApplicationsInContext } from './transition/applications-in-context.js';
export {
  type EffectInContext,
  type EffectOf,
  type TransitionInContext,
} from './transition/effect-handler.js';
export type { ApplicationInContext } from './transition/application-in-context.js';
export type { FactsByApplication, FactSource } from './transition/fact-source.js';
export { GatherFacts } from './transition/gather-facts.js';
export { PerformTransition, type ApplicationCommand } from './transition/perform-transition.js';
export { recordedInput, recordedInputs } from './transition/recorded-input.js';
export { recordedSteps, type RecordedStep } from './transition/recorded-steps.js';
export { TransitionParts } from './transition/transition-parts.js';
export { ViewParts, type ViewPart, type ViewRequest } from './view/view-parts.js';

export const applicationEntities = [
  ApplicationEventNoteRow,
  ApplicationEventRow,
  ApplicationRow,
  ApplicationSectionRow,
  ProcedureRow,
  SectionVersionRow,
  SubmissionCopyRow,
];
export type { MandateUsed } from './file/mandate-used.js';
