import { In, IsNull, Not } from 'typeorm';
import {
  applicationsIn,
  chainOfApplication,
  type EvidenceSource,
  type Recorded,
} from '../platform/evidence/index.js';
import { LetterRow } from './letter.row.js';

type Sent = Pick<
  LetterRow,
  'id' | 'eventNumber' | 'kind' | 'language' | 'composed' | 'sha256' | 'bytes'
>;

/** A letter as it left: its words and the hash of its file, for the chain of evidence. */
export function letterEvidence({ id, ...letter }: Sent): Recorded {
  const { eventNumber, kind, language, composed, sha256, bytes } = letter;
  return {
    kind: 'letter',
    subject: id,
    content: { eventNumber, kind, language, composed, sha256, bytes },
  };
}

/** Letters that have left, as the chains of their applications must know them. */
export const letterSource: EvidenceSource = {
  kinds: ['letter'],
  async standingIn(tx, chains) {
    const rows = await tx.findBy(LetterRow, {
      applicationId: In(applicationsIn(chains)),
      renderedAt: Not(IsNull()),
    });
    return rows.map((row) => ({
      chain: chainOfApplication(row.applicationId),
      ...letterEvidence(row),
    }));
  },
};
