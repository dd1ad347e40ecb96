import { Injectable } from '@nestjs/common';
import type { MailChoice, MailChoiceView } from '@tranche/contracts';
import type { SignedIn } from '../../../identity/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { UnitOfWork } from '../../../platform/database/index.js';
import { MailChoiceRow } from './mail-choice.row.js';
import { nextDigest } from './next-digest.js';
import { takeHeld } from './take-held.js';

/** How often somebody is mailed of what may wait. */
@Injectable()
export class ChooseMail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async chosen({ personId }: SignedIn): Promise<MailChoiceView> {
    const row = await this.unitOfWork.read((tx) => tx.findOneBy(MailChoiceRow, { personId }));
    return viewOf(row?.choice ?? 'at-once', row?.nextDigestAt ?? null);
  }

  /** Whoever wants her mail at once gets what was held; otherwise it stands in the next overview. */
  async choose(choice: MailChoice, user: SignedIn): Promise<MailChoiceView> {
    const now = this.clock.now();
    const nextDigestAt = choice === 'at-once' ? null : new Date(nextDigest(now).epochMilliseconds);
    await this.unitOfWork.run(async (tx) => {
      await tx.upsert(MailChoiceRow, { personId: user.personId, choice, nextDigestAt }, [
        'personId',
      ]);
      if (choice === 'at-once') {
        await takeHeld(tx, user, 'waiting', new Date(now.epochMilliseconds));
      }
    });
    return viewOf(choice, nextDigestAt);
  }
}

function viewOf(choice: MailChoice, nextDigestAt: Date | null): MailChoiceView {
  return { choice, nextDigestAt: nextDigestAt?.toISOString() ?? null };
}
