import type { ReferenceListProposal } from '@tranche/contracts';
import type { SignedIn } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import { ReferenceProposalRow } from '../reference-proposal.row.js';

/** What waits, and what was returned and not proposed anew, the newest first. */
export async function proposalsIn(tx: Tx): Promise<readonly ReferenceProposalRow[]> {
  return tx
    .createQueryBuilder(ReferenceProposalRow, 'proposal')
    .where(
      `(proposal.outcome IS NULL OR proposal.outcome = 'returned' AND NOT EXISTS (
         SELECT 1 FROM reference_proposal later WHERE later.code = proposal.code
           AND later.proposed_at > proposal.proposed_at))`,
    )
    .orderBy('proposal.proposedAt', 'DESC')
    .addOrderBy('proposal.id')
    .getMany();
}

export function toProposal(
  row: ReferenceProposalRow,
  { personId }: SignedIn,
  nameOf: (id: string | null) => string | null,
): ReferenceListProposal {
  const { id, code, source, note, validFrom, proposedAt, outcome, decidedAt, reason } = row;
  return {
    id,
    list: code,
    source,
    note,
    validFrom,
    proposedBy: nameOf(row.proposedBy) ?? '',
    proposedAt: proposedAt.toISOString(),
    canApprove: outcome === null && row.proposedBy !== personId,
    returned:
      decidedAt === null
        ? null
        : { by: nameOf(row.decidedBy) ?? '', at: decidedAt.toISOString(), reason: reason ?? '' },
  };
}
