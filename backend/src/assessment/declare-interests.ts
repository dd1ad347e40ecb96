import { Injectable } from '@nestjs/common';
import type { DeclareInterests as Request } from '@tranche/contracts';
import type { SignedIn } from '../identity/index.js';
import { PutMessage, RecipientsOf } from '../notifications/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { AssignmentAccess } from './assignment-access.js';
import { AssignmentRow } from './assignment.row.js';
import { ConcludeAssessment } from './conclude-assessment.js';
import type { OpenedAssignment } from './opened-assignment.js';
import { requireOpen } from './require-open.js';

/** An assessor says whether there is an interest; who has one takes no part (Awb 2:4). */
@Injectable()
export class DeclareInterests {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssignmentAccess,
    private readonly recipientsOf: RecipientsOf,
    private readonly putMessage: PutMessage,
    private readonly concluding: ConcludeAssessment,
  ) {}

  /** @throws RefusedError after a conflict, a submission or an expiry: a declaration is not undone */
  async declare(id: string, request: Request, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const opened = await this.access.openLocked(tx, id, user);
      const { assignment } = opened;
      requireOpen(assignment);
      const hasConflict = request.kind !== 'none';
      await tx.update(AssignmentRow, id, {
        status: hasConflict ? 'conflict' : 'declared',
        interests: { kind: request.kind, explanation: request.explanation },
        // Whoever turns out to have an interest leaves nothing behind that could count.
        ...(hasConflict && { scores: [], version: assignment.version + 1 }),
      });
      if (hasConflict) await this.tellOfficers(tx, opened, user);
      // With one assessor more than needed, the others may have submitted already.
      if (hasConflict) await this.concluding.concludeWhenLast(tx, opened);
    });
  }

  /** Whoever handles the case may have to find somebody else. */
  private async tellOfficers(tx: Tx, opened: OpenedAssignment, user: SignedIn): Promise<void> {
    const { application, assignment } = opened;
    for (const recipient of await this.recipientsOf.role(tx, application, 'officer')) {
      await this.putMessage.put(tx, {
        key: `conflict-declared:${assignment.id}:${recipient.key}`,
        applicationId: application.id,
        recipient,
        kind: 'conflict-declared',
        values: {
          reference: application.reference,
          title: application.title,
          assessor: user.name,
        },
      });
    }
  }
}
