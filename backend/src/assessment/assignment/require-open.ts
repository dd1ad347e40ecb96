import { RefusedError } from '../../platform/errors/index.js';
import type { AssignmentRow } from './assignment.row.js';
import type { OpenedAssignment } from './opened-assignment.js';
import { CLOSED_ASSIGNMENTS, INTEREST_BINDS, INTERESTS_NOT_DECLARED } from '../refusals.js';

/** @throws RefusedError once the assignment is in conflict, submitted or expired */
export function requireOpen({ status }: AssignmentRow): void {
  const closed = CLOSED_ASSIGNMENTS[status];
  if (closed) throw new RefusedError(closed);
}

/** @throws RefusedError unless interests have been declared, none binds, and scores are awaited */
export function requireDeclared({
  assignment,
  isBound,
}: Pick<OpenedAssignment, 'assignment' | 'isBound'>): void {
  requireOpen(assignment);
  if (isBound) throw new RefusedError(INTEREST_BINDS);
  if (assignment.status === 'invited') throw new RefusedError(INTERESTS_NOT_DECLARED);
}
