import type { Tx } from '../database/index.js';
import type { JobKind } from './job-kind.js';

export interface OutgoingJob<Data extends object> {
  /** The same key is never sent twice. */
  readonly key: string;
  readonly data: Data;
}

/** Writes a job in the transaction that makes it necessary; the relay sends it after the commit. */
export async function emit<Data extends object>(
  tx: Tx,
  kind: JobKind<Data>,
  job: OutgoingJob<Data>,
): Promise<void> {
  await emitAll(tx, kind, [job]);
}

/** As {@link emit} for many jobs of a kind, in one statement and in their order. */
export async function emitAll<Data extends object>(
  tx: Tx,
  { name }: JobKind<Data>,
  jobs: readonly OutgoingJob<Data>[],
): Promise<void> {
  if (jobs.length === 0) return;
  await tx.query(
    `INSERT INTO outbox (key, name, data)
     SELECT key, $1, data FROM unnest($2::text[], $3::jsonb[]) AS job (key, data)
     ON CONFLICT (key) DO NOTHING`,
    [name, jobs.map(({ key }) => key), jobs.map(({ data }) => JSON.stringify(data))],
  );
}
