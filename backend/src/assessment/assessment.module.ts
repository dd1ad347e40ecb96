import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { DocumentStoreModule } from '../platform/documents/index.js';
import { WorkModule } from '../work/index.js';
import { AssessmentFacts } from './assessment-facts.js';
import { AssessmentsController } from './assessments.controller.js';
import { AssessorWork } from './assessor-work.js';
import { AssignAssessors } from './assign-assessors.js';
import { AssignmentAccess } from './assignment-access.js';
import { AssignmentsController } from './assignments.controller.js';
import { ConcludeAssessment } from './conclude-assessment.js';
import { DeclareInterests } from './declare-interests.js';
import { DownloadDocument } from './download-document.js';
import { InviteAssessor } from './invite-assessor.js';
import { ListAssignments } from './list-assignments.js';
import { ReleaseAssessors } from './release-assessors.js';
import { SaveScores } from './save-scores.js';
import { ShowAssignment } from './show-assignment.js';
import { ShowPanel } from './show-panel.js';
import { SubmitScores } from './submit-scores.js';
import { EvidenceSources } from '../platform/evidence/index.js';
import { scoresSource } from './scores-evidence.js';

@Module({
  imports: [ApplicationsModule, DocumentStoreModule, NotificationsModule, WorkModule],
  controllers: [AssessmentsController, AssignmentsController],
  providers: [
    AssessmentFacts,
    AssessorWork,
    AssignAssessors,
    AssignmentAccess,
    ConcludeAssessment,
    DeclareInterests,
    DownloadDocument,
    InviteAssessor,
    ListAssignments,
    ReleaseAssessors,
    SaveScores,
    ShowAssignment,
    ShowPanel,
    SubmitScores,
  ],
  exports: [AssignAssessors, DeclareInterests, SaveScores, SubmitScores],
})
export class AssessmentModule {
  constructor(evidence: EvidenceSources) {
    evidence.add(scoresSource);
  }
}
