import { ApplicationEventNoteRow } from './record/application-event-note.row.js';
import { ApplicationEventRow } from './record/application-event.row.js';
import { ApplicationSectionRow } from './record/application-section.row.js';
import { ApplicationRow } from './record/application.row.js';
import { ProcedureRow } from './procedure/procedure.row.js';
import { SubmissionCopyRow } from './submission/submission-copy.row.js';

export {
  ApplicationAccess,
  isDocumentOpen,
  isEditable,
  isOpen,
  requireDocumentOpen,
  requireEditable,
  requireOpen,
  type AccessibleApplication,
  type Place,
} from './record/application-access.js';
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
} from './record/application.js';
export { ApplicationsRepository } from './record/applications.repository.js';
export { firstRequested } from './form/amounts-of.js';
export { CheckApplication } from './submission/check-application.js';
export { CopySources } from './submission/copy-sources.js';
export { nameOf, spokenOf } from './reading/name-of.js';
export {
  StopSources,
  type AnswerStop,
  type PagesInContext,
  type StopSource,
} from './form/stop-sources.js';
export { isDeadlineShown } from './reading/is-deadline-shown.js';
export { Interests, type InterestSource } from './record/interests.js';
export { seenAmounts, sentInstead } from './reading/sent-instead.js';
export { runningStates } from './procedure/procedures-of.js';
export { ownStepOf } from './submission/receipts-of.js';
export { receivedOn } from './submission/received-on.js';
export { PointedDocuments } from './supplement/pointed-documents.js';
export { PreviewedLetters, PreviewTransition } from './transition/preview-transition.js';
export { RequestTransition } from './transition/request-transition.js';
export {
  RestoreSubmission,
  type RestoreSource,
  type SentLast,
} from './supplement/restore-submission.js';
export { SaveSection } from './form/save-section.js';
export { allAnswers, draftAnswers, fillSections } from './form/section-tasks.js';
export {
  everSent,
  lastTwoSubmissions,
  latestSubmission,
  latestSubmissions,
  sentAnswers,
  sentAnswersIn,
  sentAnswersOf,
} from './submission/sent-answers.js';
export {
  completeBefore,
  lockSentApplications,
  sentApplications,
  type SentApplication,
} from './record/sent-applications.js';
export {
  cameIntoStateAt,
  eventsOf,
  lastStepAt,
  stepsTaken,
  transitionOf,
  wasTaken,
} from './record/taken-steps.js';
export { sectionsByApplication } from './record/sections-by-application.js';
export { replacedBy } from './submission/superseded-answer.js';
export { Summaries, type SummaryReader } from './reading/summaries.js';
export { StartApplication } from './start/start-application.js';
export type { Submission } from './submission/submission-copy.row.js';
export type {
  CopiedDocument,
  CopiedPartner,
  KeptPartner,
  SubmissionCopy,
} from './submission/submission-copy.js';
export * from './transition/index.js';
export { ViewParts, type ViewPart, type ViewRequest } from './reading/view-parts.js';

export const applicationEntities = [
  ApplicationEventNoteRow,
  ApplicationEventRow,
  ApplicationRow,
  ApplicationSectionRow,
  ProcedureRow,
  SubmissionCopyRow,
];
