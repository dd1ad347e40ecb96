import type { Tx } from '../../platform/database/index.js';
import { AssignmentRow } from '../assignment/assignment.row.js';

/** The sheet of an assessor as other rooms see it. */
export type Assignment = Readonly<AssignmentRow>;

/** The sheet that somebody has for an application; null for who was not assigned. */
export async function assignmentOf(
  tx: Tx,
  applicationId: string,
  personId: string,
): Promise<Assignment | null> {
  return tx.findOneBy(AssignmentRow, { applicationId, personId });
}
