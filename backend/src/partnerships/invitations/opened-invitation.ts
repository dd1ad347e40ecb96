import { isInvited, type InvitationAddressee } from '@tranche/domain';
import {
  applicationOf,
  lockApplicationOf,
  maySignFor,
  requireSignFor,
  standingsOf,
  type Application,
} from '../../applications/index.js';
import type { SignedIn } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import { ForbiddenError, NotFoundError } from '../../platform/errors/index.js';
import { PartnerRow } from '../partner.row.js';
import { InvitationRow } from './invitation.row.js';

/** An invitation that this person may read, with what it is about. */
export interface OpenedInvitation {
  readonly invitation: InvitationRow;
  readonly partner: PartnerRow;
  readonly application: Application;
  readonly addressee: InvitationAddressee;
  readonly standings: ReturnType<typeof standingsOf>;
}

/**
 * @throws NotFoundError when there is none, also when its partner was taken out since
 * @throws ForbiddenError when it was passed on to somebody whom it is not for
 */
export async function openInvitation(
  tx: Tx,
  id: string,
  user: SignedIn,
  reads: 'reads' | 'locks',
  today: Temporal.PlainDate,
): Promise<OpenedInvitation> {
  const named = await tx.findOneBy(InvitationRow, { id });
  const about = named && (await tx.findOneBy(PartnerRow, { id: named.partnerId }));
  if (!about) throw new NotFoundError();
  const read = reads === 'locks' ? lockApplicationOf : applicationOf;
  const application = await read(tx, about.applicationId);
  // As they are behind the lock: somebody else may have answered meanwhile.
  const invitation = await tx.findOneByOrFail(InvitationRow, { id });
  const partner = await tx.findOneBy(PartnerRow, { id: invitation.partnerId });
  if (!partner) throw new NotFoundError();
  const addressee = { kvk: partner.kvk, email: invitation.email };
  if (!isInvited(addressee, user)) throw new ForbiddenError(FOR_SOMEBODY_ELSE);
  const standings = standingsOf(user, application, today);
  return { invitation, partner, application, addressee, standings };
}

/**
 * Whether who opened it may say no. It binds the organisation, so that its roles hold once it is known;
 * until then there is only the address that was asked.
 */
export function mayDecline(opened: OpenedInvitation): boolean {
  const { organisationId } = opened.partner;
  return organisationId === null || maySignFor(opened, 'pledge', organisationId);
}

/** @throws ForbiddenError where her role for the organisation does not let her bind it */
export function requireToDecline(opened: OpenedInvitation): void {
  if (!mayDecline(opened)) requireSignFor(opened, 'pledge', opened.partner.organisationId);
}

const FOR_SOMEBODY_ELSE = {
  nl: 'Deze uitnodiging is voor iemand anders. Log in namens de organisatie die is uitgenodigd, of vraag de penvoerder om u uit te nodigen op uw eigen e-mailadres.',
  en: 'This invitation is for somebody else. Sign in for the organisation that was invited, or ask the lead applicant to invite you at your own e-mail address.',
};
