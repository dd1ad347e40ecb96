import { createPostgresBackend, createRedisBackend, isPgPool, withBackend } from 'bullmq';
import pg from 'pg';
import { LANES } from '../../src/platform/jobs/work-queue.js';

/** Throws everything out of the queue, its plans included, as a flushed or a lost queue does. */
export async function emptyQueue(databaseUrl: string, redisUrl?: string): Promise<void> {
  if (redisUrl) {
    const { Queue } = withBackend(createRedisBackend);
    for (const lane of LANES) await emptied(new Queue(lane, { connection: { url: redisUrl } }));
    return;
  }
  const pool = new pg.Pool({ connectionString: databaseUrl, options: '-c search_path=bullmq' });
  if (!isPgPool(pool)) throw new TypeError('BullMQ does not know this pool');
  const { Queue } = withBackend(createPostgresBackend);
  for (const lane of LANES) await emptied(new Queue(lane, { connection: pool }));
  await pool.end();
}

async function emptied(queue: {
  removeJobScheduler(id: string): Promise<unknown>;
  obliterate(options: { force: boolean }): Promise<void>;
  close(): Promise<void>;
}): Promise<void> {
  await queue.removeJobScheduler('sweep-deadlines');
  await queue.removeJobScheduler('forget-answers');
  await queue.obliterate({ force: true });
  await queue.close();
}
