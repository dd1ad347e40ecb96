import { In } from 'typeorm';
import {
  applicationsIn,
  chainOfApplication,
  type EvidenceSource,
  type Recorded,
} from '../../platform/evidence/index.js';
import { DocumentRemarkRow } from './document-remark.row.js';

/** A remark as it stands in the chain of evidence: what was found wanting, by whom and when. */
export function remarkEvidence(remark: DocumentRemarkRow): Recorded {
  const { documentId, number, text, toldIn, personId, at } = remark;
  return {
    kind: 'remark',
    subject: `${documentId}.${number}`,
    content: { text, toldIn, personId, at },
  };
}

/** Remarks on documents, as the chains of their applications must know them. */
export const remarkSource: EvidenceSource = {
  kinds: ['remark'],
  async standingIn(tx, chains) {
    const rows = await tx.findBy(DocumentRemarkRow, { applicationId: In(applicationsIn(chains)) });
    return rows.map((row) => ({
      chain: chainOfApplication(row.applicationId),
      ...remarkEvidence(row),
    }));
  },
};
