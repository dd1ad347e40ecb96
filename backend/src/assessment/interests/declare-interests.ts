import { Injectable } from '@nestjs/common';
import type { DeclareInterests as Request } from '@tranche/contracts';
import { isUndecided } from '@tranche/domain';
import { spokenOf } from '../../applications/index.js';
import type { SignedIn } from '../../identity/index.js';
import { PutMessage, RecipientsOf } from '../../notifications/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { RefusedError } from '../../platform/errors/index.js';
import { reopenAdvice } from '../advice/reopen-advice.js';
import { AssignmentAccess } from '../assignment/assignment-access.js';
import { AssignmentRow } from '../assignment/assignment.row.js';
import { ConcludeAssessment } from '../conclude-assessment.js';
import type { OpenedAssignment } from '../assignment/opened-assignment.js';
import { RecordStep } from '../assignment/record-step.js';
import { CORRECTION_ASKS_OFFICER } from '../refusals.js';
import { requireOpen } from '../assignment/require-open.js';

/**
 * An assessor says whether there is an interest; who has one takes no part (Awb 2:4). An interest can
 * turn up late: a sheet that was submitted then no longer counts, and the assessment goes on without it.
 * Every declaration is written down, so that a correction hides nothing.
 */
@Injectable()
export class DeclareInterests {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssignmentAccess,
    private readonly recipientsOf: RecipientsOf,
    private readonly putMessage: PutMessage,
    private readonly concluding: ConcludeAssessment,
    private readonly recording: RecordStep,
  ) {}

  /** @throws RefusedError where nothing is open, and to take back an interest without the officer */
  async declare(id: string, request: Request, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const opened = await this.access.openLocked(tx, id, user);
      requireDeclarable(opened.assignment, request);
      const interests = { kind: request.kind, explanation: request.explanation };
      await this.recording.record(tx, opened.application, {
        assignmentId: id,
        step: 'declared',
        interest: request.kind,
        text: request.explanation,
        personId: user.personId,
      });
      if (request.kind === 'none') {
        await tx.update(AssignmentRow, id, { status: 'declared', interests });
        return;
      }
      await this.stepOut(tx, opened, interests);
      await this.tellOfficers(tx, opened, user);
    });
  }

  private async stepOut(
    tx: Tx,
    opened: OpenedAssignment,
    interests: NonNullable<AssignmentRow['interests']>,
  ): Promise<void> {
    const { assignment, application, scheme } = opened;
    const wasSubmitted = assignment.status === 'submitted';
    // What has been decided stands until somebody comes back on it; the record tells them to look.
    const isDecided = !isUndecided(scheme.workflow, application.state);
    await tx.update(AssignmentRow, assignment.id, {
      status: wasSubmitted && isDecided ? 'submitted' : 'conflict',
      interests,
      // A draft leaves nothing behind that could count; a sheet stays readable for the record.
      ...(!wasSubmitted && { scores: [], version: assignment.version + 1 }),
    });
    if (isDecided) return;
    if (wasSubmitted) {
      await reopenAdvice(tx, application.id, assignment.round);
      await this.concluding.reopen(tx, opened);
    }
    // With one assessor more than needed, the others may have submitted already.
    await this.concluding.concludeWhenLast(tx, opened);
  }

  /** Whoever handles the case may have to find somebody else. */
  private async tellOfficers(tx: Tx, opened: OpenedAssignment, user: SignedIn): Promise<void> {
    const { application, assignment } = opened;
    for (const recipient of await this.recipientsOf.role(tx, application, 'officer')) {
      await this.putMessage.put(tx, {
        key: `conflict-declared:${assignment.id}:${recipient.key}`,
        applicationId: application.id,
        // Where the assessors are: there somebody else can be asked.
        recipient: { ...recipient, page: `${recipient.page}?deel=panel` },
        kind: 'conflict-declared',
        values: {
          ...spokenOf(application),
          assessor: user.name,
        },
      });
    }
  }
}

function requireDeclarable(assignment: AssignmentRow, { kind }: Request): void {
  const { status } = assignment;
  if (status === 'conflict') {
    if (kind === 'none') throw new RefusedError(CORRECTION_ASKS_OFFICER);
    return;
  }
  if (status === 'submitted' && kind !== 'none') return;
  requireOpen(assignment);
}
