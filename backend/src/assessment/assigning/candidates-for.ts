import type { AssessmentPanel } from '@tranche/contracts';
import { proposeAssignment } from '@tranche/domain';
import type { AccessibleApplication } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';
import { assessorsFor } from './assessors-for.js';
import { stillNeeded, type AssessmentStanding } from '../assessment-of.js';
import { AssignmentRow } from '../assignment/assignment.row.js';
import { findInterests } from '../interests/find-interests.js';

/**
 * Everybody who could still be assigned in this round, with load and signs of a conflict. Proposed
 * are the least loaded without one, as many as are still needed; the officer decides.
 */
export async function candidatesFor(
  tx: Tx,
  { application, tranche }: AccessibleApplication,
  standing: AssessmentStanding,
): Promise<AssessmentPanel['candidates']> {
  const rows = await tx.findBy(AssignmentRow, {
    applicationId: application.id,
    round: standing.round,
  });
  const taken = new Set(rows.map((row) => row.personId));
  const assessors = (await assessorsFor(tx, tranche)).filter((each) => !taken.has(each.personId));
  const found = await findInterests(tx, application, assessors);
  const candidates = assessors.map(({ personId, name, openAssignments }) => ({
    personId,
    name,
    openAssignments,
    conflicts: [...(found.get(personId)?.conflicts ?? [])],
    signs: [...(found.get(personId)?.signs ?? [])],
  }));
  const proposed = new Set(proposeAssignment(candidates, stillNeeded(standing)));
  return candidates.map((each) => ({ ...each, isProposed: proposed.has(each.personId) }));
}
