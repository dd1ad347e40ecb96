import { Module } from '@nestjs/common';
import { TranchesModule } from '../tranches/index.js';
import { AnswerStops } from './form/answer-stops.js';
import { ApplicationAccess } from './access/application-access.js';
import { ApplicationStarted } from './start/application-started.js';
import { ApplicationsController } from './applications.controller.js';
import { ApplicationsRepository } from './file/applications.repository.js';
import { BeginFacts } from './start/begin-facts.js';
import { EarlierApplication } from './start/earlier-application.js';
import { ReuseController } from './start/reuse.controller.js';
import { LastDayFacts } from './start/last-day-facts.js';
import { CheckApplication } from './submission/check-application.js';
import { CopySources } from './submission/copy-sources.js';
import { FreezeSubmission } from './submission/freeze-submission.js';
import { Farewells } from './access/farewells.js';
import { Interests } from './access/interests.js';
import { LineOwners } from './form/line-owners.js';
import { JoinQueue } from './submission/join-queue.js';
import { PreviewedLetters, PreviewTransition } from './command/preview-transition.js';
import { RequestTransition } from './command/request-transition.js';
import { AdvanceMain } from './transition/advance-main.js';
import { SaveSection } from './form/save-section.js';
import { SectionFacts } from './form/section-facts.js';
import { SectionHistory } from './versions/section-history.js';
import { SectionVersionsController } from './versions/section-versions.controller.js';
import { SectionsController } from './form/sections.controller.js';
import { ShowApplication } from './view/show-application.js';
import { ShowReceipt } from './submission/show-receipt.js';
import { ShowStepReceipt } from './submission/show-step-receipt.js';
import { ShowSection } from './form/show-section.js';
import { StartApplication } from './start/start-application.js';
import { VariantController } from './start/variant.controller.js';
import { VariantOfDraft } from './start/variant-of-draft.js';
import { StopSources } from './form/stop-sources.js';
import { SubmissionsController } from './submission/submissions.controller.js';
import { Summaries } from './view/summaries.js';
import { SupersededAnswer } from './submission/superseded-answer.js';
import { SupersedeEarlier } from './submission/supersede-earlier.js';
import { AppendEvent } from './transition/append-event.js';
import { GatherFacts } from './transition/gather-facts.js';
import { PerformTransition } from './transition/perform-transition.js';
import { TransitionParts } from './transition/transition-parts.js';
import { OpenParts } from './access/open-parts.js';
import { OwnApplicationsOf } from './file/own-applications-of.js';
import { PointedDocuments } from './supplement/pointed-documents.js';
import { RestoreSubmission } from './supplement/restore-submission.js';
import { PointedParts } from './supplement/pointed-parts.js';
import { SupplementStanding } from './supplement/supplement-standing.js';
import { WaitingInTranche } from './file/waiting-in-tranche.js';
import { ViewParts } from './view/view-parts.js';
import { EvidenceSources } from '../platform/evidence/index.js';
import { applicationSource } from './evidence/recorded.js';
import { StandingCheck } from './evidence/standing-check.js';

/** What other features plug into or perform. */
const SHARED = [
  ApplicationAccess,
  ApplicationStarted,
  ApplicationsRepository,
  CheckApplication,
  CopySources,
  StopSources,
  GatherFacts,
  Farewells,
  Interests,
  LineOwners,
  PerformTransition,
  PointedDocuments,
  PreviewedLetters,
  PreviewTransition,
  RequestTransition,
  RestoreSubmission,
  SaveSection,
  ShowReceipt,
  ShowStepReceipt,
  StartApplication,
  Summaries,
  TransitionParts,
  ViewParts,
];

@Module({
  imports: [TranchesModule],
  controllers: [
    ApplicationsController,
    ReuseController,
    SectionsController,
    SectionVersionsController,
    SubmissionsController,
    VariantController,
  ],
  providers: [
    ...SHARED,
    AdvanceMain,
    AnswerStops,
    AppendEvent,
    EarlierApplication,
    FreezeSubmission,
    JoinQueue,
    OpenParts,
    OwnApplicationsOf,
    PointedParts,
    BeginFacts,
    LastDayFacts,
    SectionFacts,
    SectionHistory,
    ShowApplication,
    ShowSection,
    StandingCheck,
    SupersededAnswer,
    SupersedeEarlier,
    SupplementStanding,
    VariantOfDraft,
    WaitingInTranche,
  ],
  exports: SHARED,
})
export class ApplicationsModule {
  constructor(evidence: EvidenceSources) {
    evidence.add(applicationSource);
  }
}
