import { Injectable } from '@nestjs/common';
import { formatDate, lastDayToAnswer, type ColleagueRole, type Text } from '@tranche/domain';
import { spokenOf, type Application } from '../applications/index.js';
import { organisationsOf, readersAt, representativesOf } from '../identity/index.js';
import {
  address,
  person,
  PutMessage,
  type MessageKind,
  type Recipient,
} from '../notifications/index.js';
import type { Tx } from '../platform/database/index.js';
import { invitationIn } from './colleague-invitations.js';
import type { ColleagueRow } from './colleague.row.js';

/** Tells a colleague of the role that she is asked for, has or had; and who asked her what she answered. */
@Injectable()
export class TellColleagues {
  constructor(private readonly putMessage: PutMessage) {}

  async invited(tx: Tx, application: Application, row: ColleagueRow, by: string): Promise<void> {
    const page = `/uitnodigingen/collega/${row.id}`;
    const dueOn = lastDayToAnswer(invitationIn(row)).toString();
    await this.put(tx, application, row, { kind: 'colleague-invited', by, page, dueOn });
  }

  async given(tx: Tx, application: Application, row: ColleagueRow, by: string): Promise<void> {
    const page = pageOf(application);
    await this.put(tx, application, row, { kind: 'colleague-given', by, page });
  }

  async changed(
    tx: Tx,
    application: Application,
    row: ColleagueRow,
    by: string,
    at: Temporal.Instant,
  ): Promise<void> {
    const page = row.personId ? pageOf(application) : `/uitnodigingen/collega/${row.id}`;
    const edition = `:${at.toString()}`;
    const kind = row.answer === 'accepted' ? 'colleague-changed' : 'colleague-asked-otherwise';
    await this.put(tx, application, row, { kind, by, page, edition });
  }

  async ended(tx: Tx, application: Application, row: ColleagueRow, by: string): Promise<void> {
    const acting = await representativesOf(tx, [row.organisationId]);
    if (acting.some(({ personId }) => personId === row.personId)) {
      const kind = 'colleague-ended-representative';
      await this.put(tx, application, row, { kind, by, page: pageOf(application) });
      return;
    }
    const kind = row.answer === 'accepted' ? 'colleague-ended' : 'colleague-withdrawn';
    // What it was about can no longer be opened.
    await this.put(tx, application, row, { kind, by, page: '/aanvragen' });
  }

  /** To who asked: she waits for it. */
  async answered(tx: Tx, application: Application, row: ColleagueRow, by: string): Promise<void> {
    const page = `/aanvragen/${application.reference}/mensen`;
    const kind = row.answer === 'accepted' ? 'colleague-accepted' : 'colleague-declined';
    await this.putMessage.put(tx, {
      key: `${kind}:${row.id}`,
      applicationId: application.id,
      recipient: person(row.invitedBy, page),
      kind,
      values: await valuesOf(tx, application, row, by),
    });
  }

  /** In her box where she has one, and by mail to her address where she has not. */
  private async put(
    tx: Tx,
    application: Application,
    row: ColleagueRow,
    { kind, by, page, dueOn, edition = '' }: Told,
  ): Promise<void> {
    const known = row.personId === null ? await readersAt(tx, row.email) : [row.personId];
    const recipients: readonly Recipient[] =
      known.length > 0 ? known.map((id) => person(id, page)) : [address(row.email, page)];
    const values = await valuesOf(tx, application, row, by);
    await this.putMessage.putAll(
      tx,
      recipients.map((recipient) => ({
        key: `${kind}:${row.id}${edition}:${recipient.key}`,
        applicationId: application.id,
        recipient,
        kind,
        values,
        ...(recipient.email !== undefined && dueOn !== undefined && { dueOn }),
      })),
    );
  }
}

interface Told {
  readonly kind: MessageKind;
  readonly by: string;
  readonly page: string;
  readonly dueOn?: string;
  readonly edition?: string;
}

async function valuesOf(tx: Tx, application: Application, row: ColleagueRow, by: string) {
  const named = await organisationsOf(tx, [row.organisationId]);
  const day = lastDayToAnswer(invitationIn(row));
  return {
    ...spokenOf(application),
    by,
    organisation: named.get(row.organisationId)?.name ?? '',
    role: ROLE_NAMES[row.role],
    until: { nl: formatDate(day, 'nl'), en: formatDate(day, 'en') },
  };
}

function pageOf({ reference }: Application): string {
  return `/aanvragen/${reference}`;
}

const ROLE_NAMES: Readonly<Record<ColleagueRole, Text>> = {
  reader: { nl: 'lezer', en: 'reader' },
  contributor: { nl: 'schrijver', en: 'contributor' },
  signatory: { nl: 'ondertekenaar', en: 'signatory' },
  lead: { nl: 'contactpersoon', en: 'contact' },
};
