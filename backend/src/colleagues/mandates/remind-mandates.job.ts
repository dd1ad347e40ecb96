import { mandateReminder } from '@tranche/domain';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { PeriodicJob } from '../../platform/jobs/index.js';
import { MandateRow } from './mandate.row.js';
import { offeredIn } from './offered-mandate.js';
import { TellMandates } from './tell-mandates.js';

const HOUR_MS = 3_600_000;
/** As far ahead as anything is said of. */
const DAYS_AHEAD = 14;

/**
 * Tells who holds a mandate and who gave it that it is about to end, each reminder once: the message is
 * known by its key, so that it does no harm to run twice.
 */
@PeriodicJob('remind-mandates', { everyMs: HOUR_MS })
export class RemindMandatesJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly telling: TellMandates,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const today = this.clock.today();
    const ids = await this.unitOfWork.read(async (tx) => {
      const rows: { id: string }[] = await tx.query(
        `SELECT id FROM mandate
         WHERE answer = 'accepted' AND withdrawn_at IS NULL AND until_on BETWEEN $1 AND $2
         ORDER BY id`,
        [today.toString(), today.add({ days: DAYS_AHEAD }).toString()],
      );
      return rows.map(({ id }) => id);
    });
    for (const id of ids) await this.remind(id);
  }

  private async remind(id: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      // As it is behind the lock: it may have been withdrawn meanwhile.
      const lock = { mode: 'pessimistic_write' } as const;
      const row = await tx.findOne(MandateRow, { where: { id }, lock });
      const reminder = row && mandateReminder(offeredIn(row), this.clock.today());
      if (row && reminder) await this.telling.ends(tx, row, reminder);
    });
  }
}
