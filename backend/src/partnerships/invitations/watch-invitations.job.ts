import { invitationReminder } from '@tranche/domain';
import { IsNull } from 'typeorm';
import { isEditable, lockApplicationOf } from '../../applications/index.js';
import { Clock } from '../../platform/clock/index.js';
import { inBatches, UnitOfWork } from '../../platform/database/index.js';
import { PeriodicJob } from '../../platform/jobs/index.js';
import { PartnerRow } from '../partner.row.js';
import { InvitationRow } from './invitation.row.js';
import { invitationIn, standingOf } from './invitations.js';
import { TellOfInvitation } from './tell-of-invitation.js';

const HOUR_MS = 3_600_000;
const BATCH = 100;

/**
 * Reminds who was invited and did not answer, and tells the lead applicant once that an invitation ran
 * out: nobody waits for a mail that never comes.
 */
@PeriodicJob('watch-invitations', { everyMs: HOUR_MS })
export class WatchInvitationsJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly telling: TellOfInvitation,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    for await (const batch of inBatches((after) => this.unansweredAfter(after))) {
      for (const { id } of batch) await this.watch(id);
    }
  }

  private async watch(id: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const named = await tx.findOneBy(InvitationRow, { id });
      const partner = named && (await tx.findOneBy(PartnerRow, { id: named.partnerId }));
      if (!partner) return;
      const application = await lockApplicationOf(tx, partner.applicationId);
      if (!isEditable(application)) return;
      // As it is behind the lock: it may have been answered or withdrawn meanwhile.
      const invitation = await tx.findOneBy(InvitationRow, { id, ...UNANSWERED });
      if (!invitation) return;
      const now = this.clock.now();
      if (standingOf(invitation, now) === 'expired') {
        const endedToldAt = new Date(now.epochMilliseconds);
        await tx.update(InvitationRow, id, { endedToldAt });
        await this.telling.toLead(tx, application, partner, invitation, 'invitation-expired');
        return;
      }
      const reminder = invitationReminder(invitationIn(invitation), now);
      if (reminder) await this.telling.reminded(tx, application, partner, invitation, reminder);
    });
  }

  private async unansweredAfter(after: string): Promise<readonly { id: string }[]> {
    return this.unitOfWork.read((tx) =>
      tx.query(
        `SELECT id FROM invitation
         WHERE answer IS NULL AND withdrawn_at IS NULL AND ended_told_at IS NULL AND id > $1
         ORDER BY id LIMIT ${BATCH}`,
        [after],
      ),
    );
  }
}

const UNANSWERED = { answer: IsNull(), withdrawnAt: IsNull(), endedToldAt: IsNull() };
