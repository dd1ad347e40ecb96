import { Module } from '@nestjs/common';
import { AllocationModule } from '../allocation/index.js';
import { ApplicationsModule } from '../applications/index.js';
import { AssessmentModule } from '../assessment/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { TranchesModule } from '../tranches/index.js';
import { CommitAward } from './commitment/commit-award.js';
import { Decidable } from './decidable.js';
import { DecidePlaces } from './decide-places.js';
import { DecideTranche } from './decide-tranche.js';
import { DecisionsController } from './decisions.controller.js';
import { PreviewDecision } from './preview-decision.js';
import { RecordDecision } from './record-decision.js';
import { RejectionView } from './rejection-view.js';
import { ReplaceDecision } from './replace-decision.js';
import { TellDecisions } from './tell-decisions.js';
import { EvidenceSources } from '../platform/evidence/index.js';
import { decisionSource } from './decision-evidence.js';

@Module({
  imports: [
    AllocationModule,
    ApplicationsModule,
    AssessmentModule,
    NotificationsModule,
    TranchesModule,
  ],
  controllers: [DecisionsController],
  providers: [
    CommitAward,
    Decidable,
    DecidePlaces,
    DecideTranche,
    PreviewDecision,
    RecordDecision,
    RejectionView,
    ReplaceDecision,
    TellDecisions,
  ],
  exports: [DecideTranche],
})
export class DecisionsModule {
  constructor(evidence: EvidenceSources) {
    evidence.add(decisionSource);
  }
}
