import { RefusedError } from '../platform/http/index.js';
import type { AssignmentRow } from './assignment.row.js';
import { CLOSED_ASSIGNMENTS, INTERESTS_NOT_DECLARED } from './refusals.js';

/** @throws RefusedError once the assignment is in conflict, submitted or expired */
export function requireOpen({ status }: AssignmentRow): void {
  const closed = CLOSED_ASSIGNMENTS[status];
  if (closed) throw new RefusedError(closed);
}

/** @throws RefusedError unless interests have been declared and scores are awaited */
export function requireDeclared(assignment: AssignmentRow): void {
  requireOpen(assignment);
  if (assignment.status === 'invited') throw new RefusedError(INTERESTS_NOT_DECLARED);
}
