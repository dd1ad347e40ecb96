import { ApplicationEventNoteRow } from './application-event-note.row.js';
import { ApplicationEventRow } from './application-event.row.js';
import { ApplicationSectionRow } from './application-section.row.js';
import { ApplicationRow } from './application.row.js';
import { ProcedureRow } from './procedure/procedure.row.js';
import { SubmissionCopyRow } from './submission-copy.row.js';

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
} from './application-access.js';
export { ApplicationStarted, type StartedApplication } from './application-started.js';
export { ApplicationsModule } from './applications.module.js';
export { ApplicationsRepository } from './applications.repository.js';
export { asPeopleCount } from './caseload/as-people-count.js';
export { firstRequested } from './amounts-of.js';
export { CheckApplication } from './check-application.js';
export { CopySources } from './copy-sources.js';
export { nameOf } from './reading/name-of.js';
export {
  StopSources,
  type AnswerStop,
  type PagesInContext,
  type StopSource,
} from './stop-sources.js';
export { isDeadlineShown } from './is-deadline-shown.js';
export { isBoundByInterest } from './own-interest.js';
export { seenAmounts, sentInstead } from './reading/sent-instead.js';
export { runningStates } from './procedure/procedures-of.js';
export { ownStepOf } from './receipts-of.js';
export { receivedOn } from './received-on.js';
export { PointedDocuments } from './supplement/pointed-documents.js';
export { PreviewedLetters, PreviewTransition } from './preview-transition.js';
export { RequestTransition } from './request-transition.js';
export {
  RestoreSubmission,
  type RestoreSource,
  type SentLast,
} from './supplement/restore-submission.js';
export { isBound } from './roles-on-application.js';
export { SaveSection } from './save-section.js';
export { allAnswers, draftAnswers, fillSections } from './section-tasks.js';
export {
  lastTwoSubmissions,
  latestSubmission,
  latestSubmissions,
  sentAnswers,
  sentAnswersOf,
} from './sent-answers.js';
export { sectionsByApplication } from './sections-by-application.js';
export { staffScope } from './caseload/staff-scope.js';
export { replacedBy } from './superseded-answer.js';
export { StartApplication } from './start-application.js';
export type {
  CopiedDocument,
  CopiedPartner,
  KeptPartner,
  SubmissionCopy,
} from './submission-copy.js';
export * from './transition/index.js';
export { ViewParts, type ViewPart, type ViewRequest } from './view-parts.js';
export { ApplicationEventNoteRow, ApplicationEventRow, ApplicationRow, ApplicationSectionRow };
export { SubmissionCopyRow };

export const applicationEntities = [
  ApplicationEventNoteRow,
  ApplicationEventRow,
  ApplicationRow,
  ApplicationSectionRow,
  ProcedureRow,
  SubmissionCopyRow,
];
