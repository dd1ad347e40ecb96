import { QueryFailedError } from 'typeorm';
import { sqlState } from '../errors/index.js';

/**
 * What PostgreSQL, or the way to it, says when it cannot be used now and can later: the connection is
 * gone (08), it is full or has no room for more (53), it stops or starts (57P), a standby (25006), a disk
 * that fails (58).
 */
const STATES = /^(08...|53...|57P0[1-5]|25006|58030|55P03|57014)$/;
const SOCKETS = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/;
/** The client of PostgreSQL has no codes of its own. */
const SENTENCES =
  /^(Connection terminated|timeout exceeded when trying to connect|Client (was closed|has encountered a connection error)|Cannot use a pool after)/;

/** Whether the database cannot be used now: no fault in the request, nor in the portal. */
export function isUnavailable(error: unknown): boolean {
  const code = sqlState(error) ?? '';
  if (STATES.test(code) || SOCKETS.test(code)) return true;
  const source: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return source instanceof Error && SENTENCES.test(source.message);
}
