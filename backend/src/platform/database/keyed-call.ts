import { SQL_STATES, sqlState } from '../errors/index.js';
import type { Tx } from './tx.js';

/** One intention of one person: what carries it is done once, however often it is asked for. */
export class KeyedCall {
  /** Whether some work took the key into its transaction. */
  isCarried = false;
  /** Whether the work had been done before. */
  isRepeat = false;

  /**
   * @param scope who asks, and the key that names the intention
   * @param requestHash what is asked: a key belongs to one request
   */
  constructor(
    readonly scope: string,
    readonly requestHash: string,
  ) {}
}

/** The key belongs to another request, or to one that is still being worked on. */
export class KeyConflict extends Error {
  override readonly name = 'KeyConflict';

  constructor(readonly reason: 'reused' | 'in-use') {
    super(`The key is ${reason}`);
  }
}

/**
 * Does work that carries a key, in the transaction of that work: there is no moment at which the one is
 * kept and the other is not. Kept is what the work returned, such as a reference, never an answer: what a
 * repeat may read is judged when it asks. A call that is worked on elsewhere is waited for by its key.
 *
 * @throws KeyConflict
 */
export async function doOnce(
  tx: Tx,
  call: KeyedCall,
  work: (tx: Tx) => Promise<string | void>,
): Promise<string> {
  call.isCarried = true;
  call.isRepeat = !(await claim(tx, call));
  if (call.isRepeat) return outcomeOf(tx, call);
  const outcome = (await work(tx)) ?? '';
  await tx.query(`UPDATE idempotency_key SET outcome = $2 WHERE scope = $1`, [call.scope, outcome]);
  return outcome;
}

/** Forgets what was kept for a repeat of calls longer ago, by the clock of the database that wrote the moment. */
export async function forgetCalls(tx: Tx, hours: number): Promise<void> {
  await tx.query(`DELETE FROM idempotency_key WHERE at < now() - make_interval(hours => $1)`, [
    hours,
  ]);
}

async function claim(tx: Tx, { scope, requestHash }: KeyedCall): Promise<boolean> {
  try {
    const rows: unknown[] = await tx.query(
      `INSERT INTO idempotency_key (scope, request_hash, outcome, at) VALUES ($1, $2, '', now())
       ON CONFLICT DO NOTHING RETURNING scope`,
      [scope, requestHash],
    );
    return rows.length > 0;
  } catch (error) {
    throw sqlState(error) === SQL_STATES.lockNotAvailable ? new KeyConflict('in-use') : error;
  }
}

async function outcomeOf(tx: Tx, { scope, requestHash }: KeyedCall): Promise<string> {
  const [kept]: { request_hash: string; outcome: string }[] = await tx.query(
    `SELECT request_hash, outcome FROM idempotency_key WHERE scope = $1`,
    [scope],
  );
  if (kept?.request_hash !== requestHash) throw new KeyConflict('reused');
  return kept.outcome;
}
