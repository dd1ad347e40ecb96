import { Injectable } from '@nestjs/common';
import { formatClosing } from '@tranche/domain';
import { spokenOf, type AccessibleApplication } from '../../applications/index.js';
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

/** Tells of a lead that is offered, taken over or not; everybody hears who leads. */
@Injectable()
export class TellOfLead {
  constructor(
    private readonly putMessage: PutMessage,
    private readonly recipientsOf: RecipientsOf,
  ) {}

  async offered(tx: Tx, opened: AccessibleApplication, partner: Partner, by: string, at: Date) {
    const until = opened.tranche.closesAt.toTemporalInstant();
    const moments = { nl: formatClosing(until, 'nl'), en: formatClosing(until, 'en') };
    const to = [recipientOf(partner, pageOf(opened, partner))];
    await this.put(tx, opened, partner, { kind: 'lead-offered', to, by, at, until: moments });
  }

  async withdrawn(tx: Tx, opened: AccessibleApplication, partner: Partner, by: string, at: Date) {
    const to = [recipientOf(partner, partnersOf(opened))];
    await this.put(tx, opened, partner, { kind: 'lead-offer-withdrawn', to, by, at });
  }

  async declined(
    tx: Tx,
    opened: AccessibleApplication,
    partner: Partner,
    reason: string,
    at: Date,
  ) {
    const to = await this.recipientsOf.role(tx, opened.application, 'applicant');
    await this.put(tx, opened, partner, { kind: 'lead-declined', to, by: '', at, reason });
  }

  /** Each who takes part: the new one what to do first, the former one what is asked of it now. */
  async handedOver(
    tx: Tx,
    opened: AccessibleApplication,
    { former, partner, all, at }: HandedOver,
  ): Promise<void> {
    const told = (row: Partner): MessageKind =>
      row.id === partner.id ? 'lead-yours' : row.id === former.id ? 'lead-given' : 'lead-changed';
    for (const row of all.filter(({ declinedAt }) => declinedAt === null)) {
      const page = row.id === partner.id ? fileOf(opened) : partnersOf(opened);
      const to = [recipientOf(row, page)];
      await this.put(tx, opened, partner, { kind: told(row), to, by: former.name, at });
    }
  }

  private async put(
    tx: Tx,
    { application }: AccessibleApplication,
    partner: Partner,
    { kind, to, at, ...said }: Told,
  ): Promise<void> {
    const values = { ...spokenOf(application), organisation: partner.name, ...said };
    await this.putMessage.putAll(
      tx,
      to.map((recipient) => ({
        key: `${kind}:${partner.id}:${at.toISOString()}:${recipient.key}`,
        applicationId: application.id,
        recipient,
        kind,
        values,
      })),
    );
  }
}

interface HandedOver {
  readonly former: Partner;
  readonly partner: Partner;
  readonly all: readonly Partner[];
  readonly at: Date;
}

interface Told {
  readonly kind: MessageKind;
  readonly to: readonly Recipient[];
  readonly by: string;
  readonly at: Date;
  readonly until?: { readonly nl: string; readonly en: string };
  readonly reason?: string;
}

function recipientOf({ organisationId, contactEmail }: Partner, page: string): Recipient {
  return organisationId === null ? address(contactEmail, page) : organisation(organisationId, page);
}

function fileOf({ application: { reference } }: AccessibleApplication): string {
  return `/aanvragen/${reference}`;
}

function partnersOf(opened: AccessibleApplication): string {
  return `${fileOf(opened)}/partners`;
}

function pageOf(opened: AccessibleApplication, { id }: Partner): string {
  return `${partnersOf(opened)}/${id}/penvoerder`;
}
