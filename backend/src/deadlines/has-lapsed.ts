import type { DeadlineRow } from './deadline.row.js';

/** Still open, and its last day is over: a term ends with that day, not before it. ISO dates. */
export function hasLapsed(row: DeadlineRow, today: string): boolean {
  return isRunning(row) && row.dueOn !== null && row.dueOn < today;
}

/** Neither ended nor standing still. */
export function isRunning({ endedAt, standing }: DeadlineRow): boolean {
  return endedAt === null && standing === 'running';
}
