import { Injectable } from '@nestjs/common';
import type { DecideOnReferenceList as Request, ReferenceListDifference } from '@tranche/contracts';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { ForbiddenError, NotFoundError, RefusedError } from '../../platform/errors/index.js';
import { ImportReferenceList } from '../import-reference-list.js';
import { PreviewReferenceList } from '../preview-reference-list.js';
import { ReferenceProposalRow } from '../reference-proposal.row.js';
import { DECIDED_ALREADY, FOUR_EYES } from '../refusals.js';

/** Another than who proposed it sees what a version changes, and approves or returns it. */
@Injectable()
export class DecideOnProposal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly previewing: PreviewReferenceList,
    private readonly importing: ImportReferenceList,
    private readonly clock: Clock,
  ) {}

  /** What it would change as the lists stand now: others may have been approved since. */
  async difference(id: string): Promise<ReferenceListDifference> {
    return this.unitOfWork.read(async (tx) => {
      const row = await tx.findOneBy(ReferenceProposalRow, { id });
      if (!row) throw new NotFoundError();
      return this.previewing.previewWithin(tx, row.code, row);
    });
  }

  /**
   * @throws ForbiddenError for who proposed it and would approve it; she may take it back
   * @throws RefusedError when it was decided on already
   */
  async decide(id: string, request: Request, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const row = await lockProposal(tx, id);
      if (row.outcome !== null) throw new RefusedError(DECIDED_ALREADY);
      const decided = {
        decidedBy: user.personId,
        decidedAt: new Date(this.clock.now().epochMilliseconds),
      };
      if (request.outcome === 'returned') {
        const { outcome, reason } = request;
        await tx.update(ReferenceProposalRow, id, { ...decided, outcome, reason });
        return;
      }
      if (row.proposedBy === user.personId) throw new ForbiddenError(FOUR_EYES);
      const by = { importedBy: row.proposedBy, approvedBy: user.personId };
      await this.importing.take(tx, row.code, row, by);
      await tx.update(ReferenceProposalRow, id, { ...decided, outcome: 'approved' });
    });
  }
}

async function lockProposal(tx: Tx, id: string): Promise<ReferenceProposalRow> {
  const lock = { mode: 'pessimistic_write' } as const;
  const row = await tx.findOne(ReferenceProposalRow, { where: { id }, lock });
  if (!row) throw new NotFoundError();
  return row;
}
