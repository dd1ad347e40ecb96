import type { Tx } from '../../platform/database/index.js';
import { InvalidInputError } from '../../platform/errors/index.js';
import { latestInvitations } from '../invitations/invitations.js';
import type { Partner } from '../partners.repository.js';
import type { DepartureBy } from './departure-rights.js';

/** Who takes part is told why; who never answered, or left by itself, is owed no reason. */
export async function needsReason(
  tx: Tx,
  row: Pick<Partner, 'id' | 'confirmedAt' | 'declinedAt'>,
  by: DepartureBy,
): Promise<boolean> {
  if (by === 'partner') return true;
  if (row.declinedAt !== null) return false;
  const latest = (await latestInvitations(tx, [row.id])).get(row.id);
  return latest?.answer === 'accepted' || row.confirmedAt !== null;
}

/** @throws InvalidInputError when a reason is owed and none is given */
export async function requireReason(
  tx: Tx,
  row: Pick<Partner, 'id' | 'confirmedAt' | 'declinedAt'>,
  by: DepartureBy,
  reason: string | null,
): Promise<void> {
  if (reason === null && (await needsReason(tx, row, by))) throw new InvalidInputError([NO_REASON]);
}

const NO_REASON = {
  pointer: '#/reason',
  code: 'required',
  text: {
    nl: 'Schrijf waarom deze partner niet meer meedoet. Wie het aangaat, leest dat.',
    en: 'Write why this partner no longer takes part. Whom it concerns reads it.',
  },
};
