import { In } from 'typeorm';
import {
  applicationsIn,
  chainOfApplication,
  type EvidenceSource,
  type Recorded,
} from '../../platform/evidence/index.js';
import { AssignmentRow } from './assignment.row.js';
import { AssignmentRecordRow } from './assignment-record.row.js';

/** What happened around an assignment, as it stands in the chain of evidence of the file. */
export function recordEvidence({ id, isSealed: _, ...content }: AssignmentRecordRow): Recorded {
  return { kind: 'assignment-record', subject: id, content };
}

/** Interests that were declared and who was let go or asked again, as the chains must know them. */
export const recordSource: EvidenceSource = {
  kinds: ['assignment-record'],
  async standingIn(tx, chains) {
    const assignments = await tx.findBy(AssignmentRow, {
      applicationId: In(applicationsIn(chains)),
    });
    const fileOf = new Map(assignments.map(({ id, applicationId }) => [id, applicationId]));
    const rows = await tx.findBy(AssignmentRecordRow, {
      assignmentId: In([...fileOf.keys()]),
      isSealed: true,
    });
    return rows.map((row) => ({
      chain: chainOfApplication(fileOf.get(row.assignmentId) ?? ''),
      ...recordEvidence(row),
    }));
  },
};
