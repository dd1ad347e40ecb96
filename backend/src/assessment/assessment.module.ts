import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { DocumentStoreModule } from '../platform/documents/index.js';
import { TranchesModule } from '../tranches/index.js';
import { AdviceController } from './advice/advice.controller.js';
import { ListAdvices } from './advice/list-advices.js';
import { AdviceAccess } from './advice/opened-advice.js';
import { LayDownAdvice } from './advice/lay-down-advice.js';
import { ShowAdvice } from './advice/show-advice.js';
import { WriteAdvice } from './advice/write-advice.js';
import { AssessmentFacts } from './assessment-facts.js';
import { AssessmentsController } from './assessments.controller.js';
import { AssessorRecipients } from './assigning/assessor-recipients.js';
import { AssignAssessors } from './assigning/assign-assessors.js';
import { AssignmentAccess } from './assignment/assignment-access.js';
import { AssignmentsController } from './scoring/assignments.controller.js';
import { ConcludeAssessment } from './conclude-assessment.js';
import { DeclaredInterest } from './interests/declared-interest.js';
import { DeclareInterests } from './interests/declare-interests.js';
import { DownloadDocument } from './scoring/download-document.js';
import { InviteAssessor } from './assigning/invite-assessor.js';
import { ManageAssignment } from './panel/manage-assignment.js';
import { RecordStep } from './assignment/record-step.js';
import { ReleaseAssessors } from './assigning/release-assessors.js';
import { SaveScores } from './scoring/save-scores.js';
import { ShowAssignment } from './scoring/show-assignment.js';
import { ShowPanel } from './panel/show-panel.js';
import { SubmitScores } from './scoring/submit-scores.js';
import { EvidenceSources } from '../platform/evidence/index.js';
import { adviceSource } from './advice/advice-evidence.js';
import { recordSource } from './assignment/record-evidence.js';
import { scoresSource } from './scoring/scores-evidence.js';

@Module({
  imports: [ApplicationsModule, DocumentStoreModule, NotificationsModule, TranchesModule],
  controllers: [AdviceController, AssessmentsController, AssignmentsController],
  providers: [
    AdviceAccess,
    AssessmentFacts,
    AssessorRecipients,
    AssignAssessors,
    AssignmentAccess,
    ConcludeAssessment,
    DeclaredInterest,
    DeclareInterests,
    DownloadDocument,
    InviteAssessor,
    LayDownAdvice,
    ListAdvices,
    ManageAssignment,
    RecordStep,
    ReleaseAssessors,
    SaveScores,
    ShowAdvice,
    ShowAssignment,
    ShowPanel,
    SubmitScores,
    WriteAdvice,
  ],
  exports: [
    AssignAssessors,
    DeclareInterests,
    LayDownAdvice,
    SaveScores,
    SubmitScores,
    WriteAdvice,
  ],
})
export class AssessmentModule {
  constructor(evidence: EvidenceSources) {
    evidence.add(scoresSource);
    evidence.add(adviceSource);
    evidence.add(recordSource);
  }
}
