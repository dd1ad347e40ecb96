import { invitationStanding, type Invitation, type InvitationStanding } from '@tranche/domain';
import { In, IsNull } from 'typeorm';
import type { Tx } from '../../platform/database/index.js';
import { InvitationRow } from './invitation.row.js';

/** An invitation as the domain knows it. */
export function invitationIn(row: InvitationRow): Invitation {
  return {
    sentAt: momentOf(row.sentAt),
    expiresAt: momentOf(row.expiresAt),
    answer: row.answer,
    isWithdrawn: row.withdrawnAt !== null,
  };
}

export function standingOf(row: InvitationRow, now: Temporal.Instant): InvitationStanding {
  return invitationStanding(invitationIn(row), now);
}

/** Of each partner the invitation that was sent last, in one statement. */
export async function latestInvitations(
  tx: Tx,
  partnerIds: readonly string[],
): Promise<ReadonlyMap<string, InvitationRow>> {
  const rows = await tx.find(InvitationRow, {
    where: { partnerId: In([...partnerIds]) },
    // Of two at one moment the one that was not withdrawn for the other comes last.
    order: { sentAt: 'ASC', withdrawnAt: 'ASC' },
  });
  return new Map(rows.map((row) => [row.partnerId, row]));
}

/** Whatever was not answered for a partner cannot be any more. */
export async function withdrawOpen(tx: Tx, partnerId: string, at: Date): Promise<void> {
  await tx.update(InvitationRow, { partnerId, ...UNANSWERED }, { withdrawnAt: at });
}

/** Whatever was not answered for a partner is, by what it did. */
export async function acceptOpen(tx: Tx, partnerId: string, at: Date): Promise<void> {
  const accepted = { answer: 'accepted', answeredAt: at } as const;
  await tx.update(InvitationRow, { partnerId, ...UNANSWERED }, accepted);
}

/** Who leaves answers its last invitation with that, also where it had accepted it. */
export async function declineLatest(tx: Tx, partnerId: string, at: Date): Promise<void> {
  const latest = (await latestInvitations(tx, [partnerId])).get(partnerId);
  if (!latest || latest.withdrawnAt !== null) return;
  await tx.update(InvitationRow, latest.id, { answer: 'declined', answeredAt: at });
}

const UNANSWERED = { answer: IsNull(), withdrawnAt: IsNull() };

function momentOf(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}
