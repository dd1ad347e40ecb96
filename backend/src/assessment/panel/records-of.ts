import type { AssessmentPanel } from '@tranche/contracts';
import { In } from 'typeorm';
import type { PeopleRepository } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { AssignmentRow } from '../assignment/assignment.row.js';
import { AssignmentRecordRow } from '../assignment/assignment-record.row.js';

type Records = AssessmentPanel['assignments'][number]['records'];

/** What happened around each of these assignments, in order. */
export async function recordsOf(
  tx: Tx,
  assignments: readonly AssignmentRow[],
  people: PeopleRepository,
): Promise<ReadonlyMap<string, Records>> {
  const rows = await tx.find(AssignmentRecordRow, {
    where: { assignmentId: In(assignments.map(({ id }) => id)) },
    order: { id: 'ASC' },
  });
  const names = await people.namesOf(
    tx,
    rows.map(({ personId }) => personId),
  );
  const byAssignment = Map.groupBy(rows, ({ assignmentId }) => assignmentId);
  return new Map(
    [...byAssignment].map(([id, own]) => [
      id,
      own.map(({ step, interest, text, personId, at }) => ({
        step,
        interest,
        text,
        by: names.get(personId) ?? '',
        at: at.toISOString(),
      })),
    ]),
  );
}
