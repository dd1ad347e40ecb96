import { In, IsNull, Not } from 'typeorm';
import {
  applicationsIn,
  chainOfApplication,
  type EvidenceSource,
  type Recorded,
} from '../../platform/evidence/index.js';
import { CommitteeAdviceRow } from './committee-advice.row.js';

type Adopted = Pick<
  CommitteeAdviceRow,
  'round' | 'edition' | 'texts' | 'writtenBy' | 'presentedBy' | 'adoptedBy' | 'adoptedAt'
>;

/** An advice as the committee adopted it, for the chain of evidence. */
export function adviceEvidence(advice: Adopted): Recorded {
  const { round, edition, texts, writtenBy, presentedBy, adoptedBy, adoptedAt } = advice;
  return {
    kind: 'advice',
    subject: `${round}.${edition}`,
    // Absent where nobody presented it: so were those that were sealed before anybody did.
    content: { texts, writtenBy, ...(presentedBy && { presentedBy }), adoptedBy, adoptedAt },
  };
}

/** Adopted advices, as the chains of their applications must know them. */
export const adviceSource: EvidenceSource = {
  kinds: ['advice'],
  async standingIn(tx, chains) {
    const rows = await tx.findBy(CommitteeAdviceRow, {
      applicationId: In(applicationsIn(chains)),
      adoptedAt: Not(IsNull()),
    });
    return rows.map((row) => ({
      chain: chainOfApplication(row.applicationId),
      ...adviceEvidence(row),
    }));
  },
};
