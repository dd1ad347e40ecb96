import type { Tx } from '../database/index.js';

export interface OutgoingJob {
  /** The same key is never sent twice. */
  readonly key: string;
  readonly name: string;
  readonly data: object;
}

/** Writes a job in the transaction that makes it necessary; the relay sends it after the commit. */
export async function emit(tx: Tx, job: OutgoingJob): Promise<void> {
  await emitAll(tx, [job]);
}

/** As {@link emit} for many jobs, in one statement and in their order. */
export async function emitAll(tx: Tx, jobs: readonly OutgoingJob[]): Promise<void> {
  if (jobs.length === 0) return;
  await tx.query(
    `INSERT INTO outbox (key, name, data)
     SELECT key, name, data FROM unnest($1::text[], $2::text[], $3::jsonb[]) AS job (key, name, data)
     ON CONFLICT (key) DO NOTHING`,
    [
      jobs.map(({ key }) => key),
      jobs.map(({ name }) => name),
      jobs.map(({ data }) => JSON.stringify(data)),
    ],
  );
}
