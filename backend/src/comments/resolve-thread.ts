import { Injectable } from '@nestjs/common';
import type { ResolveThread as Request } from '@tranche/contracts';
import { mayFor, requireAct, requireOpen } from '../applications/index.js';
import type { SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Participants, threadOf } from './participants.js';
import { CommentThreadRow } from './comment-thread.row.js';

/** Says that a comment is dealt with, or that it is not after all. Done twice it stays with the first. */
@Injectable()
export class ResolveThread {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly participants: Participants,
    private readonly clock: Clock,
  ) {}

  /** @returns the section that it is about */
  async resolve(
    reference: string,
    id: string,
    { isResolved }: Request,
    user: SignedIn,
  ): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const participant = await this.participants.enterLocked(tx, reference, user);
      const thread = await threadOf(tx, participant, id);
      const { opened, own } = participant;
      if (!own.some((each) => mayFor(opened, 'comment', each))) requireAct(opened, 'comment');
      requireOpen(opened, thread.section);
      if (isResolved === (thread.resolvedAt !== null)) return thread.section;
      const at = new Date(this.clock.now().epochMilliseconds);
      await tx.update(CommentThreadRow, id, {
        resolvedBy: isResolved ? user.personId : null,
        resolvedAt: isResolved ? at : null,
      });
      return thread.section;
    });
  }
}
