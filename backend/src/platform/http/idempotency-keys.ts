import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../config/index.js';

/** The answer that was given to a call with a key. */
export interface KeptAnswer {
  readonly requestHash: string;
  readonly response: unknown;
}

const CONNECTIONS = 10;
/** How long a repeat waits for the call it repeats; a whole tranche may be decided meanwhile. */
const PATIENCE_MS = 300_000;

/**
 * Keeps answers by key, one call with a key at a time. It has connections of its own: a call that
 * held one of the portal's while its use case waits for another would lock everybody up in a rush.
 */
@Injectable()
export class IdempotencyKeys implements OnApplicationShutdown {
  private readonly pool: pg.Pool;

  constructor(config: Config) {
    this.pool = new pg.Pool({
      connectionString: config.databaseUrl,
      max: CONNECTIONS,
      application_name: 'tranche-idempotency',
      statement_timeout: PATIENCE_MS,
    });
    // A dropped idle connection is replaced; without this line Node would stop the process.
    this.pool.on('error', () => undefined);
  }

  /**
   * Answers a repeat from what was kept; otherwise has the call done and keeps its answer. The lock
   * is the session's, outside a transaction: a call may take as long as it needs, and nothing of the
   * database waits for it to end but a repeat of itself.
   *
   * @returns the answer, and whether it was a repeat
   */
  async once(
    scope: string,
    requestHash: string,
    call: () => Promise<unknown>,
  ): Promise<KeptAnswer & { readonly isRepeat: boolean }> {
    const client = await this.pool.connect();
    // While it is out, the pool does not listen: losing the connection would stop the process.
    client.on('error', ignore);
    try {
      await client.query(`SELECT pg_advisory_lock(hashtextextended($1, 0))`, [scope]);
      const kept = await find(client, scope);
      if (kept) return { ...kept, isRepeat: true };
      const response = await call();
      await client.query(
        `INSERT INTO idempotency_key (scope, request_hash, response, at) VALUES ($1, $2, $3, now())`,
        [scope, requestHash, JSON.stringify(response)],
      );
      return { requestHash, response, isRepeat: false };
    } finally {
      await letGo(client, scope);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

async function find(client: pg.PoolClient, scope: string): Promise<KeptAnswer | undefined> {
  const { rows } = await client.query<KeptAnswer>(
    `SELECT request_hash AS "requestHash", response FROM idempotency_key WHERE scope = $1`,
    [scope],
  );
  return rows[0];
}

/** Gives the connection back, or throws it away, and with either the lock. */
async function letGo(client: pg.PoolClient, scope: string): Promise<void> {
  await client.query(`SELECT pg_advisory_unlock(hashtextextended($1, 0))`, [scope]).then(
    () => client.release(),
    (error: Error) => client.release(error),
  );
  client.off('error', ignore);
}

function ignore(): void {
  // The next statement on the connection says that it is gone.
}
