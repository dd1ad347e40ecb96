import { randomUUID } from 'node:crypto';
import { LessThanOrEqual } from 'typeorm';
import { PeopleRepository } from '../../../identity/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../../platform/database/index.js';
import { PeriodicJob } from '../../../platform/jobs/index.js';
import { MailChoiceRow } from '../choice/mail-choice.row.js';
import { nextDigest } from '../choice/next-digest.js';
import { takeHeld } from '../choice/take-held.js';
import { DeliverDigest } from './deliver-digest.js';

const MINUTE_MS = 60_000;
/** A server that hangs takes its time for each: what is left over is for the next minute. */
const BATCH = 20;

/**
 * Makes an overview for whoever's moment has come, and mails those that wait. Run twice it makes one: the
 * moment of the next stands in the row.
 */
@PeriodicJob('send-digests', { everyMs: MINUTE_MS, lane: 'outside' })
export class SendDigestsJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly delivering: DeliverDigest,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const now = new Date(this.clock.now().epochMilliseconds);
    const due = await this.unitOfWork.read((tx) =>
      tx.find(MailChoiceRow, {
        where: { nextDigestAt: LessThanOrEqual(now) },
        order: { nextDigestAt: 'ASC', personId: 'ASC' },
      }),
    );
    for (const { personId } of due) await this.unitOfWork.run((tx) => this.make(tx, personId));
    const unsent: { id: string }[] = await this.unitOfWork.read((tx) =>
      tx.query(
        `SELECT id FROM digest WHERE next_try_at <= $1 ORDER BY next_try_at LIMIT ${BATCH}`,
        [now],
      ),
    );
    for (const { id } of unsent) await this.delivering.deliver(id);
  }

  private async make(tx: Tx, personId: string): Promise<void> {
    const now = this.clock.now();
    const at = new Date(now.epochMilliseconds);
    const chosen = await tx.findOne(MailChoiceRow, {
      where: { personId, nextDigestAt: LessThanOrEqual(at) },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    const user = chosen && (await this.people.signedIn(tx, personId));
    if (!user) return;
    const nextDigestAt = new Date(nextDigest(now).epochMilliseconds);
    await tx.update(MailChoiceRow, { personId }, { nextDigestAt });
    const news = await takeHeld(tx, user, 'in-digest', at);
    // What a day before never went out is told now.
    await tx.query(
      `INSERT INTO digest (id, person_id, news, state, tries, unsure, next_try_at, at)
       VALUES ($1, $2, $3, 'waiting', 0, 0, $4, $4)
       ON CONFLICT (person_id) DO UPDATE SET id = excluded.id, state = excluded.state, tries = 0, unsure = 0,
         next_try_at = excluded.next_try_at, at = excluded.at,
         news = excluded.news + CASE WHEN digest.state = 'sent' THEN 0 ELSE digest.news END`,
      [randomUUID(), personId, news, at],
    );
  }
}
