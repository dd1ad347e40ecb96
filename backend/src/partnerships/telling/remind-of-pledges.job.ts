import { dutchDate, pledgeReminder } from '@tranche/domain';
import {
  applicationsOf,
  isEditable,
  lockApplicationOf,
  type Application,
} from '../../applications/index.js';
import { askedOfApplicant } from '../../deadlines/index.js';
import { Clock } from '../../platform/clock/index.js';
import { inBatches, UnitOfWork, type Tx } from '../../platform/database/index.js';
import { PeriodicJob } from '../../platform/jobs/index.js';
import { trancheOf } from '../../tranches/index.js';
import { latestInvitations } from '../invitations/invitations.js';
import { PartnersRepository, type Partner } from '../partners.repository.js';
import { TellPartner, type PledgeUntil } from './tell-partner.js';

const HOUR_MS = 3_600_000;
const BATCH = 100;

/**
 * Reminds a partner that takes part and has not confirmed what it puts in, as long as that can be done.
 * Who has not answered its invitation is reminded of that.
 */
@PeriodicJob('remind-of-pledges', { everyMs: HOUR_MS })
export class RemindOfPledgesJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partners: PartnersRepository,
    private readonly telling: TellPartner,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    for await (const batch of inBatches((after) => this.waitingAfter(after))) {
      for (const id of await this.workedOn(batch)) await this.remind(id);
    }
  }

  private async remind(id: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const application = await lockApplicationOf(tx, id);
      const until = isEditable(application) ? await untilOf(tx, application) : null;
      if (until === null) return;
      const waiting = (await this.partners.of(tx, id)).filter(isWaiting);
      const invited = await latestInvitations(
        tx,
        waiting.map((partner) => partner.id),
      );
      for (const partner of waiting) {
        const invitation = invited.get(partner.id);
        if (invitation && invitation.answer !== 'accepted') continue;
        const askedOn = dutchDate(partner.updatedAt.toTemporalInstant());
        const reminder = pledgeReminder(until.lastDay, askedOn, this.clock.today());
        if (reminder) await this.telling.reminded(tx, application, partner, until, reminder);
      }
    });
  }

  /** Those of them that somebody still works on. */
  private async workedOn(batch: readonly { id: string }[]): Promise<readonly string[]> {
    const ids = batch.map(({ id }) => id);
    const found = await this.unitOfWork.read((tx) => applicationsOf(tx, ids));
    return ids.filter((id) => {
      const application = found.get(id);
      return application !== undefined && isEditable(application);
    });
  }

  private async waitingAfter(after: string): Promise<readonly { id: string }[]> {
    return this.unitOfWork.read((tx) =>
      tx.query(
        `SELECT DISTINCT application_id AS id FROM partner
         WHERE NOT is_lead AND confirmed_at IS NULL AND declined_at IS NULL
           AND leaving_at IS NULL AND application_id > $1
         ORDER BY application_id LIMIT ${BATCH}`,
        [after],
      ),
    );
  }
}

function isWaiting({ isLead, confirmedAt, declinedAt, leavingAt }: Partner): boolean {
  return !isLead && confirmedAt === null && declinedAt === null && leavingAt === null;
}

/** Until when it can be sent; null where no day says so. */
async function untilOf(tx: Tx, application: Application): Promise<PledgeUntil | null> {
  if (application.submittedAt === null) {
    const { closesAt } = await trancheOf(tx, application.tranche);
    const moment = closesAt.toTemporalInstant();
    // A window that closes at midnight is open on the day before.
    return { lastDay: dutchDate(moment.subtract({ milliseconds: 1 })), closesAt: moment };
  }
  const asked = await askedOfApplicant(tx, application);
  return asked && { lastDay: Temporal.PlainDate.from(asked.dueOn), closesAt: null };
}
