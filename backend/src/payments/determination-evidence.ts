import { In } from 'typeorm';
import {
  applicationsIn,
  chainOfApplication,
  type EvidenceSource,
  type Recorded,
} from '../platform/evidence/index.js';
import { DeterminationRow } from './determination.row.js';

/** The final amount as it stands in the chain of evidence; a revision is a later entry. */
export function determinationEvidence({ applicationId, ...content }: DeterminationRow): Recorded {
  return { kind: 'determination', subject: applicationId, content };
}

/** Final amounts, as the chains of their applications must know them. */
export const determinationSource: EvidenceSource = {
  kinds: ['determination'],
  async standingIn(tx, chains) {
    const rows = await tx.findBy(DeterminationRow, { applicationId: In(applicationsIn(chains)) });
    return rows.map((row) => ({
      chain: chainOfApplication(row.applicationId),
      ...determinationEvidence(row),
    }));
  },
};
