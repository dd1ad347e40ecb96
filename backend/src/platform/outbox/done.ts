import type { DataSource } from 'typeorm';
import type { Tx } from '../database/index.js';

/** Notes that a job was done, so that nobody sends it again. */
export async function crossOff(on: DataSource | Tx, key: string): Promise<void> {
  await on.query(`UPDATE outbox SET done_at = now() WHERE key = $1`, [key]);
}

/** The kinds of jobs that wait to be done. */
export async function namesWaiting(on: DataSource | Tx): Promise<readonly string[]> {
  const rows: { name: string }[] = await on.query(
    `SELECT DISTINCT name FROM outbox WHERE done_at IS NULL`,
  );
  return rows.map(({ name }) => name);
}
