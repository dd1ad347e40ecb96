import type { Tx } from '../database/index.js';

export interface OutgoingJob {
  /** The same key is never sent twice. */
  readonly key: string;
  readonly name: string;
  readonly data: object;
}

/** Writes a job in the transaction that makes it necessary; the relay sends it after the commit. */
export async function emit(tx: Tx, job: OutgoingJob): Promise<void> {
  await tx.query(
    `INSERT INTO outbox (key, name, data) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING`,
    [job.key, job.name, JSON.stringify(job.data)],
  );
}
