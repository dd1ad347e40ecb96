import { Injectable } from '@nestjs/common';
import { cents, formatEuro, type Text } from '@tranche/domain';
import type { ApplicationRow } from '../applications/index.js';
import { address, organisation, PutMessage, type Recipient } from '../notifications/index.js';
import type { Tx } from '../platform/database/index.js';
import type { PartnerRow } from './partner.row.js';

type Pledge = Pick<PartnerRow, 'cashCents' | 'inKindCents'>;
type Partner = Pick<PartnerRow, 'id' | 'name' | 'organisationId' | 'contactEmail' | 'confirmedAt'>;

/**
 * Tells a partner what the lead applicant does in its name: in its box, or by mail to its contact as
 * long as nobody has signed in for it.
 */
@Injectable()
export class TellPartner {
  constructor(private readonly putMessage: PutMessage) {}

  async added(tx: Tx, application: ApplicationRow, partner: Partner, lead: string): Promise<void> {
    await this.putMessage.put(tx, {
      key: `partner-added:${partner.id}`,
      applicationId: application.id,
      recipient: recipientOf(partner, `/aanvragen/${application.reference}`),
      kind: 'partner-added',
      values: { ...valuesOf(application, partner), lead },
    });
  }

  /** Once, however often the lead applicant adapts an amount that nobody has agreed to yet. */
  async asked(tx: Tx, application: ApplicationRow, partner: Partner): Promise<void> {
    await this.putMessage.put(tx, {
      key: `agreement-asked:${partner.id}`,
      applicationId: application.id,
      recipient: recipientOf(partner, pledgesPage(application)),
      kind: 'agreement-asked',
      values: valuesOf(application, partner),
    });
  }

  /** An agreement holds for exactly the amounts that the partner saw. */
  async lapsed(
    tx: Tx,
    application: ApplicationRow,
    partner: Partner & Pledge,
    now: Pledge,
  ): Promise<void> {
    await this.putMessage.put(tx, {
      key: `agreement-lapsed:${partner.id}:${partner.confirmedAt?.toISOString()}`,
      applicationId: application.id,
      recipient: recipientOf(partner, pledgesPage(application)),
      kind: 'agreement-lapsed',
      values: {
        ...valuesOf(application, partner),
        before: amountsIn(partner),
        amounts: amountsIn(now),
      },
    });
  }
}

function recipientOf({ organisationId, contactEmail }: Partner, page: string): Recipient {
  return organisationId === null ? address(contactEmail, page) : organisation(organisationId, page);
}

function pledgesPage({ reference }: ApplicationRow): string {
  return `/aanvragen/${reference}/cofinanciering`;
}

function valuesOf({ reference, title }: ApplicationRow, { name }: Partner) {
  return { reference, title, organisation: name };
}

function amountsIn({ cashCents, inKindCents }: Pledge): Text {
  const [cash, inKind] = [cents(cashCents), cents(inKindCents)];
  return {
    nl: `${formatEuro(cash, 'nl')} in geld en ${formatEuro(inKind, 'nl')} in natura`,
    en: `${formatEuro(cash, 'en')} in cash and ${formatEuro(inKind, 'en')} in kind`,
  };
}
