import { In, IsNull, Not } from 'typeorm';
import {
  applicationsIn,
  chainOfApplication,
  type EvidenceSource,
  type Recorded,
} from '../../platform/evidence/index.js';
import { AssignmentRow } from '../assignment/assignment.row.js';

type Submitted = Pick<AssignmentRow, 'id' | 'personId' | 'round' | 'scores' | 'submittedAt'>;

/** A score sheet as it was submitted, for the chain of evidence. */
export function scoresEvidence({ id, personId, round, scores, submittedAt }: Submitted): Recorded {
  return { kind: 'scores', subject: id, content: { personId, round, scores, submittedAt } };
}

/** Submitted score sheets, as the chains of their applications must know them. */
export const scoresSource: EvidenceSource = {
  kinds: ['scores'],
  async standingIn(tx, chains) {
    const rows = await tx.findBy(AssignmentRow, {
      applicationId: In(applicationsIn(chains)),
      submittedAt: Not(IsNull()),
    });
    return rows.map((row) => ({
      chain: chainOfApplication(row.applicationId),
      ...scoresEvidence(row),
    }));
  },
};
