import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { PeriodicJob } from '../../platform/jobs/index.js';
import { DeliverMail } from './deliver-mail.js';
import type { MessageToMail } from './mail-words.js';

const MINUTE_MS = 60_000;
/** A server that hangs takes its time for each: what is left over is for the next minute. */
const BATCH = 20;

type DueMail = Omit<MessageToMail, 'mayWait'> & { readonly address: string };

/** Tries again what did not go out, at the moments that the rule of tries sets. */
@PeriodicJob('retry-mail', { everyMs: MINUTE_MS, lane: 'outside' })
export class RetryMailJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly delivering: DeliverMail,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const due: DueMail[] = await this.unitOfWork.read((tx) =>
      tx.query(
        `SELECT m.id, m.email, m.page, m.due_on::text AS "dueOn", mail.address
         FROM mail JOIN message m ON m.id = mail.message_id
         WHERE mail.next_try_at <= $1 ORDER BY mail.next_try_at LIMIT ${BATCH}`,
        [new Date(this.clock.now().epochMilliseconds)],
      ),
    );
    for (const { address, ...message } of due) {
      await this.delivering.deliver({ ...message, mayWait: false }, { address, readers: [] });
    }
  }
}
