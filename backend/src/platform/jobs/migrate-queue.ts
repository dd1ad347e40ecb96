import { runMigrations } from 'bullmq';
import pg from 'pg';

/** Makes the queue's own tables, in a schema of their own. */
export async function migrateQueue(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await runMigrations(client, 'bullmq');
  } finally {
    await client.end();
  }
}
