import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ImportReferenceList as Request } from '@tranche/contracts';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { insertNew, UnitOfWork, type KeyedCall } from '../../platform/database/index.js';
import { RefusedError } from '../../platform/errors/index.js';
import { PreviewReferenceList } from '../preview-reference-list.js';
import { ReferenceProposalRow } from '../reference-proposal.row.js';
import { IN_FORCE_ALREADY, PROPOSED_ALREADY } from '../refusals.js';

/** Somebody proposes a version of a list, for another to look over. */
@Injectable()
export class ProposeReferenceList {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly previewing: PreviewReferenceList,
    private readonly clock: Clock,
  ) {}

  /**
   * Refused for what could not be taken in either, so that nobody looks over what is not right.
   *
   * @throws RefusedError as well for what holds already, and while another waits from the same day
   */
  async propose(list: string, request: Request, user: SignedIn, call?: KeyedCall): Promise<void> {
    await this.unitOfWork.once(call, async (tx) => {
      const { isKnown } = await this.previewing.previewWithin(tx, list, request);
      if (isKnown) throw new RefusedError(IN_FORCE_ALREADY);
      const { csv, source, note, validFrom } = request;
      const row: ReferenceProposalRow = {
        id: randomUUID(),
        code: list,
        validFrom,
        source,
        note,
        csv,
        proposedBy: user.personId,
        proposedAt: new Date(this.clock.now().epochMilliseconds),
        outcome: null,
        decidedBy: null,
        decidedAt: null,
        reason: null,
      };
      const [added] = await insertNew(tx, ReferenceProposalRow, 'id', [row]);
      if (added === undefined) throw new RefusedError(PROPOSED_ALREADY);
      return row.id;
    });
  }
}
