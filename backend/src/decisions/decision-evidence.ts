import { In } from 'typeorm';
import {
  applicationsIn,
  chainOfApplication,
  type EvidenceSource,
  type Recorded,
} from '../platform/evidence/index.js';
import { DecisionRow } from './decision.row.js';

/** A decision as it stands in the chain of evidence of its application. */
export function decisionEvidence({ id, ...decision }: DecisionRow): Recorded {
  const { outcome, awardedCents, loweredCents, grounds, personId, at } = decision;
  const { procedure, replaces, replacedAt } = decision;
  return {
    kind: 'decision',
    subject: id,
    // Entries from before an award could be lowered or replaced stay as they are.
    content: {
      outcome,
      awardedCents,
      ...(loweredCents !== null && { loweredCents }),
      grounds,
      personId,
      at,
      ...(procedure !== null && { procedure }),
      ...(replaces !== null && { replaces }),
      ...(replacedAt !== null && { replacedAt }),
    },
  };
}

/** Decisions, as the chains of their applications must know them. */
export const decisionSource: EvidenceSource = {
  kinds: ['decision'],
  async standingIn(tx, chains) {
    const rows = await tx.findBy(DecisionRow, { applicationId: In(applicationsIn(chains)) });
    return rows.map((row) => ({
      chain: chainOfApplication(row.applicationId),
      ...decisionEvidence(row),
    }));
  },
};
