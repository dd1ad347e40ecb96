import type { PeopleRepository, SignedIn } from '../identity/index.js';
import type { Tx } from '../platform/database/index.js';
import { StaleError } from '../platform/errors/index.js';
import type { PartnerRow } from './partner.row.js';

/** @throws StaleError with who changed the contribution and what stands there now */
export async function requireFresh(
  tx: Tx,
  people: PeopleRepository,
  row: PartnerRow,
  seen: number,
  user: SignedIn,
): Promise<void> {
  if (row.version === seen) return;
  const { cashCents, inKindCents, version } = row;
  throw new StaleError({
    changedBy: await people.nameOf(tx, row.updatedBy),
    isYours: row.updatedBy === user.personId,
    changedAt: row.updatedAt.toISOString(),
    current: { cashCents, inKindCents, version },
  });
}
