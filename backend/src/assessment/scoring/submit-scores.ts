import { Injectable } from '@nestjs/common';
import type { SubmitScores as Request } from '@tranche/contracts';
import { refuse } from '@tranche/domain';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type KeyedCall, UnitOfWork } from '../../platform/database/index.js';
import { chainOfApplication, Evidence } from '../../platform/evidence/index.js';
import { RefusedError } from '../../platform/errors/index.js';
import { AssignmentAccess } from '../assignment/assignment-access.js';
import { AssignmentRow } from '../assignment/assignment.row.js';
import { ConcludeAssessment } from '../conclude-assessment.js';
import type { OpenedAssignment } from '../assignment/opened-assignment.js';
import { SCORES_CHANGED } from '../refusals.js';
import { requireDeclared } from '../assignment/require-open.js';
import { scoresEvidence } from './scores-evidence.js';
import { problemsInSheet } from './score-problems.js';

/** Submits a score sheet for good; the last of the round concludes the assessment. */
@Injectable()
export class SubmitScores {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssignmentAccess,
    private readonly concluding: ConcludeAssessment,
    private readonly evidence: Evidence,
    private readonly clock: Clock,
  ) {}

  /** @throws RefusedError with everything that is missing, or when it was submitted before */
  async submit(id: string, request: Request, user: SignedIn, call?: KeyedCall): Promise<void> {
    await this.unitOfWork.once(call, async (tx) => {
      const opened = await this.access.openLocked(tx, id, user);
      requireSubmittable(opened, request);
      const submittedAt = new Date(this.clock.now().epochMilliseconds);
      await tx.update(AssignmentRow, id, { status: 'submitted', submittedAt });
      await this.evidence.record(tx, chainOfApplication(opened.application.id), submittedAt, [
        scoresEvidence({ ...opened.assignment, submittedAt }),
      ]);
      await this.concluding.concludeWhenLast(tx, opened);
    });
  }
}

function requireSubmittable(opened: OpenedAssignment, { version }: Request): void {
  requireDeclared(opened);
  if (opened.assignment.version !== version) throw new RefusedError(SCORES_CHANGED);
  const [first, ...more] = problemsInSheet(opened);
  if (first) throw new RefusedError(refuse(first, ...more));
}
