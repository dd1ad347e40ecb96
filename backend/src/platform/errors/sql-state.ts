import { QueryFailedError } from 'typeorm';

/** Codes of PostgreSQL that the portal answers to. */
export const SQL_STATES = {
  uniqueViolation: '23505',
  checkViolation: '23514',
  serializationFailure: '40001',
  deadlock: '40P01',
  /** Waited too long, for a lock or for an answer. */
  lockNotAvailable: '55P03',
  queryCanceled: '57014',
} as const;

/** The SQLSTATE of a failed statement, if it was one. */
export function sqlState(error: unknown): string | undefined {
  return fieldOf(error, 'code');
}

/** The constraint that a failed statement broke. */
export function brokenConstraint(error: unknown): string | undefined {
  return fieldOf(error, 'constraint');
}

function fieldOf(error: unknown, field: 'code' | 'constraint'): string | undefined {
  const source: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (typeof source !== 'object' || source === null) return undefined;
  const value: unknown = Reflect.get(source, field);
  return typeof value === 'string' ? value : undefined;
}
