import { Injectable } from '@nestjs/common';
import { formatDate, lastDayToAnswer, type InvitationReminder } from '@tranche/domain';
import { spokenOf, type Application } from '../../applications/index.js';
import { mailAddressesOf } from '../../identity/index.js';
import {
  address,
  organisation,
  PutMessage,
  RecipientsOf,
  type MessageKind,
  type MessageToPut,
  type Recipient,
} from '../../notifications/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Partner } from '../partners.repository.js';
import type { InvitationRow } from './invitation.row.js';
import { invitationIn } from './invitations.js';

type Invited = Pick<Partner, 'id' | 'name' | 'organisationId'>;

/** Tells who is invited of the invitation, and the lead applicant of what becomes of it. */
@Injectable()
export class TellOfInvitation {
  constructor(
    private readonly putMessage: PutMessage,
    private readonly recipientsOf: RecipientsOf,
  ) {}

  async sent(
    tx: Tx,
    application: Application,
    partner: Invited,
    invitation: InvitationRow,
    lead: string,
  ): Promise<void> {
    await this.toInvited(tx, partner, invitation, {
      key: `partner-invited:${invitation.id}`,
      applicationId: application.id,
      kind: 'partner-invited',
      values: { ...valuesOf(application, partner, invitation), lead },
    });
  }

  async reminded(
    tx: Tx,
    application: Application,
    partner: Invited,
    invitation: InvitationRow,
    reminder: InvitationReminder,
  ): Promise<void> {
    await this.toInvited(tx, partner, invitation, {
      key: `invitation-unanswered:${invitation.id}:${reminder}`,
      applicationId: application.id,
      kind: 'invitation-unanswered',
      values: valuesOf(application, partner, invitation),
    });
  }

  /** No longer asked, and by nothing else either: a newer invitation says so by itself. */
  async withdrawn(
    tx: Tx,
    application: Application,
    partner: Invited,
    invitation: InvitationRow,
  ): Promise<void> {
    await this.toInvited(tx, partner, invitation, {
      key: `invitation-withdrawn:${invitation.id}`,
      applicationId: application.id,
      kind: 'invitation-withdrawn',
      values: valuesOf(application, partner, invitation),
    });
  }

  /** To the lead applicant, who is to know for whom it can stop waiting. */
  async toLead(
    tx: Tx,
    application: Application,
    partner: Invited,
    invitation: InvitationRow,
    kind: 'partner-accepted' | 'partner-declined' | 'invitation-expired',
    said: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const leads = await this.recipientsOf.role(tx, application, 'applicant');
    const at = (invitation.answeredAt ?? invitation.expiresAt).toISOString();
    await this.putMessage.putAll(
      tx,
      leads.map((recipient) => ({
        key: `${kind}:${invitation.id}:${at}:${recipient.key}`,
        applicationId: application.id,
        recipient,
        page: `/aanvragen/${application.reference}/partners`,
        kind,
        values: { ...valuesOf(application, partner, invitation), ...said },
      })),
    );
  }

  /** In the box of its organisation where there is one, and to the address that the lead applicant gave. */
  private async toInvited(
    tx: Tx,
    { organisationId }: Invited,
    invitation: InvitationRow,
    message: Omit<MessageToPut, 'recipient'> & { readonly kind: MessageKind },
  ): Promise<void> {
    const page = `/uitnodigingen/${invitation.id}`;
    const reached =
      organisationId === null ? [] : await mailAddressesOf(tx, { personId: null, organisationId });
    const isReached = reached.some(
      (each) => each.address.toLowerCase() === invitation.email.toLowerCase(),
    );
    const recipients: readonly Recipient[] = [
      ...(organisationId === null ? [] : [organisation(organisationId, page)]),
      ...(isReached ? [] : [address(invitation.email, page)]),
    ];
    const dueOn = lastDayToAnswer(invitationIn(invitation)).toString();
    await this.putMessage.putAll(
      tx,
      recipients.map((recipient) => ({
        ...message,
        key: `${message.key}:${recipient.key}`,
        recipient,
        // A mail names the day to who is only a mail address here; in a box it is about one's own file.
        ...(recipient.email !== undefined && message.kind !== 'invitation-withdrawn' && { dueOn }),
      })),
    );
  }
}

function valuesOf(application: Application, { name }: Invited, invitation: InvitationRow) {
  const day = lastDayToAnswer(invitationIn(invitation));
  return {
    ...spokenOf(application),
    organisation: name,
    until: { nl: formatDate(day, 'nl'), en: formatDate(day, 'en') },
  };
}
