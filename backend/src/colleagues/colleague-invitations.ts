import { invitationStanding, type Invitation, type InvitationStanding } from '@tranche/domain';
import type { ColleagueRow } from './colleague.row.js';

/** The invitation of a colleague as the domain knows it. */
export function invitationIn(row: ColleagueRow): Invitation {
  return {
    sentAt: momentOf(row.sentAt),
    expiresAt: momentOf(row.expiresAt),
    answer: row.answer,
    isWithdrawn: row.endedAt !== null,
  };
}

/** What was ended is over, also where it had been accepted. */
export function standingOf(row: ColleagueRow, now: Temporal.Instant): InvitationStanding {
  if (row.endedAt !== null && row.answer === 'accepted') return 'withdrawn';
  return invitationStanding(invitationIn(row), now);
}

/** Whether it is a role, or an offer of one that can still be taken: else there is nothing to change. */
export function isLive(row: ColleagueRow, now: Temporal.Instant): boolean {
  return ['open', 'accepted'].includes(standingOf(row, now));
}

function momentOf(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}
