import { randomUUID } from 'node:crypto';
import type { SignedIn } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Partner } from '../partners.repository.js';
import { PartnershipChangeRow } from './partnership-change.row.js';

type Said = Pick<PartnershipChangeRow, 'kind' | 'reason'> &
  Partial<Pick<PartnershipChangeRow, 'successorName'>>;

/** Keeps what was changed about a partner, by whom and why. */
export async function recordChange(
  tx: Tx,
  {
    id,
    applicationId,
    organisationId,
    name,
  }: Pick<Partner, 'id' | 'applicationId' | 'organisationId' | 'name'>,
  { successorName = null, ...said }: Said,
  user: Pick<SignedIn, 'personId'>,
  at: Date,
): Promise<void> {
  await tx.insert(PartnershipChangeRow, {
    ...said,
    id: randomUUID(),
    applicationId,
    partnerId: id,
    organisationId,
    name,
    successorName,
    personId: user.personId,
    at,
  });
}
