import { Injectable } from '@nestjs/common';
import { spokenOf, type Application } from '../../applications/index.js';
import {
  address,
  organisation,
  PutMessage,
  RecipientsOf,
  type MessageKind,
  type Recipient,
} from '../../notifications/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Partner } from '../partners.repository.js';
import type { DepartureBy } from './departure-rights.js';

type Leaving = Pick<Partner, 'id' | 'name' | 'organisationId' | 'contactEmail'>;

interface Said {
  readonly reason: string | null;
  readonly person: string;
  readonly at: Date;
}

/** Tells whoever is left behind, or is left out, what happened and why. */
@Injectable()
export class TellOfDeparture {
  constructor(
    private readonly putMessage: PutMessage,
    private readonly recipientsOf: RecipientsOf,
  ) {}

  /** To the lead applicant: a partner left a draft. */
  async left(tx: Tx, application: Application, partner: Leaving, said: Said): Promise<void> {
    const leads = await this.recipientsOf.role(tx, application, 'applicant');
    await this.put(tx, application, partner, 'partner-left', leads, said);
  }

  /** To the partner that was taken out, whatever it had agreed to. */
  async removed(
    tx: Tx,
    application: Application,
    partner: Leaving,
    reason: string | null,
  ): Promise<void> {
    const why = reason === null ? { nl: '', en: '' } : whySaid(reason);
    await this.putMessage.put(tx, {
      key: `partner-removed:${partner.id}`,
      applicationId: application.id,
      recipient: recipientOf(partner, '/aanvragen'),
      kind: 'partner-removed',
      values: { ...spokenOf(application), organisation: partner.name, why },
    });
  }

  /** To the office, that judges it, and to whichever of the two did not say it. */
  async announced(
    tx: Tx,
    application: Application,
    partner: Leaving,
    by: DepartureBy,
    said: Said,
  ): Promise<void> {
    const others =
      by === 'partner'
        ? await this.recipientsOf.role(tx, application, 'applicant')
        : [recipientOf(partner, `/aanvragen/${application.reference}/partners`)];
    await this.put(tx, application, partner, 'partner-leaves', others, said);
    const office = await this.recipientsOf.role(tx, application, 'officer');
    await this.put(tx, application, partner, 'partner-leaves-office', office, said);
  }

  private async put(
    tx: Tx,
    application: Application,
    { id, name }: Leaving,
    kind: MessageKind,
    recipients: readonly Recipient[],
    { reason, person, at }: Said,
  ): Promise<void> {
    const values = {
      ...spokenOf(application),
      organisation: name,
      person,
      reason: reason ?? '',
    };
    await this.putMessage.putAll(
      tx,
      recipients.map((recipient) => ({
        key: `${kind}:${id}:${at.toISOString()}:${recipient.key}`,
        applicationId: application.id,
        recipient,
        kind,
        values,
      })),
    );
  }
}

function whySaid(reason: string) {
  return { nl: ` De reden: “${reason}”`, en: ` The reason: “${reason}”` };
}

function recipientOf({ organisationId, contactEmail }: Leaving, page: string): Recipient {
  return organisationId === null ? address(contactEmail, page) : organisation(organisationId, page);
}
