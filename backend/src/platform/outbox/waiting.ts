import type { DataSource } from 'typeorm';
import type { Tx } from '../database/index.js';

/** A job that was written down and has to be brought to the queue. */
export interface WaitingJob {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly data: Record<string, unknown>;
}

/** A job that was sent this long ago and is not done is sent again: the queue may have been emptied. */
const RESEND_AFTER_SECONDS = 60;

/**
 * Takes jobs that wait, the oldest first, and says of each that it was sent. Of two who take at once
 * neither waits for the other, and no job is taken twice.
 */
export async function takeWaiting(
  dataSource: DataSource,
  atMost: number,
): Promise<readonly WaitingJob[]> {
  const [jobs]: [WaitingJob[]] = await dataSource.query(
    `UPDATE outbox SET sent_at = now() WHERE id IN (
       SELECT id FROM outbox
       WHERE done_at IS NULL
         AND (sent_at IS NULL OR sent_at < now() - make_interval(secs => ${RESEND_AFTER_SECONDS}))
       ORDER BY id LIMIT ${atMost} FOR UPDATE SKIP LOCKED
     ) RETURNING id, key, name, data`,
  );
  return jobs.toSorted((one, other) => Number(one.id) - Number(other.id));
}

/** Every job that is not done, sent or not, the oldest first; nobody takes it by this. */
export async function allWaiting(on: DataSource | Tx): Promise<readonly WaitingJob[]> {
  return on.query(`SELECT id, key, name, data FROM outbox WHERE done_at IS NULL ORDER BY id`);
}

/** Says that these were not sent after all, so that they are taken again at once. */
export async function giveBack(dataSource: DataSource, jobs: readonly WaitingJob[]): Promise<void> {
  await dataSource.query(`UPDATE outbox SET sent_at = NULL WHERE id = ANY($1::bigint[])`, [
    jobs.map(({ id }) => id),
  ]);
}
