import { Injectable } from '@nestjs/common';
import { formatDate, type SchemeVersion, type Text } from '@tranche/domain';
import { pageOfSection, sectionIn, spokenOf, type Application } from '../applications/index.js';
import type { SignedIn } from '../identity/index.js';
import {
  organisation,
  person,
  PutMessage,
  type MessageKind,
  type Recipient,
} from '../notifications/index.js';
import type { Tx } from '../platform/database/index.js';
import type { SectionOwnerRow } from './section-owner.row.js';

/** The application that a section is of, with its form. */
export interface OfScheme {
  readonly application: Application;
  readonly scheme: SchemeVersion;
}

/** Tells who is asked to write a section, who need not any more, and who asked for it. */
@Injectable()
export class TellOfOwners {
  constructor(private readonly putMessage: PutMessage) {}

  /** To who has it now, and to who had it; not to who gave it herself. */
  async given(
    tx: Tx,
    on: OfScheme,
    row: SectionOwnerRow,
    before: SectionOwnerRow | null,
    by: SignedIn,
  ): Promise<void> {
    const isSame = before !== null && keyOf(before) === keyOf(row) && before.dueOn === row.dueOn;
    if (isSame) return;
    if (row.personId !== by.personId) {
      await this.put(tx, on, row, { kind: 'section-given', by: by.name, edition: editionOf(row) });
    }
    // An organisation that sees for itself who does it still has it when one of its people does.
    const isWithin = before?.personId === null && before.organisationId === row.organisationId;
    if (before && !isWithin && keyOf(before) !== keyOf(row)) await this.taken(tx, on, before, by);
  }

  async taken(tx: Tx, on: OfScheme, before: SectionOwnerRow, by: SignedIn): Promise<void> {
    if (before.personId === by.personId) return;
    const told = { kind: 'section-taken', by: by.name, edition: editionOf(before) } as const;
    await this.put(tx, on, before, told);
  }

  async reminded(tx: Tx, on: OfScheme, row: SectionOwnerRow): Promise<void> {
    await this.put(tx, on, row, { kind: 'section-due', by: '', edition: `${row.dueOn}` });
  }

  /** To who asked for it. */
  async done(tx: Tx, on: OfScheme, row: SectionOwnerRow, by: SignedIn): Promise<void> {
    if (row.givenBy === by.personId) return;
    const to = person(row.givenBy, pageIn(on, row));
    const told = { kind: 'section-done', by: by.name, edition: editionOf(row) } as const;
    await this.put(tx, on, row, told, to);
  }

  /** To who leads: who had it takes part no more. */
  async released(tx: Tx, on: OfScheme, row: SectionOwnerRow, who: string): Promise<void> {
    const { leadOrganisationId } = on.application;
    if (leadOrganisationId === null) return;
    const to = organisation(leadOrganisationId, pageIn(on, row));
    await this.put(tx, on, row, { kind: 'section-released', by: who, edition: editionOf(row) }, to);
  }

  private async put(
    tx: Tx,
    on: OfScheme,
    row: SectionOwnerRow,
    { kind, by, edition }: Told,
    recipient: Recipient = recipientOf(on, row),
  ): Promise<void> {
    const { application } = on;
    await this.putMessage.put(tx, {
      key: `${kind}:${application.id}:${row.section}:${edition}:${recipient.key}`,
      applicationId: application.id,
      recipient,
      kind,
      values: {
        ...spokenOf(application),
        by,
        section: sectionIn(on, row.section).title,
        until: untilOf(row.dueOn),
      },
    });
  }
}

interface Told {
  readonly kind: MessageKind;
  readonly by: string;
  /** Of what happens more than once. */
  readonly edition: string;
}

function keyOf({ organisationId, personId }: SectionOwnerRow): string {
  return personId ?? organisationId;
}

function editionOf({ givenAt }: SectionOwnerRow): string {
  return givenAt.toISOString();
}

function pageIn(on: OfScheme, { section }: SectionOwnerRow): string {
  return pageOfSection(on.application, sectionIn(on, section));
}

function recipientOf(on: OfScheme, row: SectionOwnerRow): Recipient {
  const page = pageIn(on, row);
  return row.personId === null
    ? organisation(row.organisationId, page)
    : person(row.personId, page);
}

function untilOf(dueOn: string | null): Text {
  if (dueOn === null) return { nl: 'Er is geen dag afgesproken.', en: 'No day was agreed.' };
  const day = Temporal.PlainDate.from(dueOn);
  return {
    nl: `Het moet klaar zijn op ${formatDate(day, 'nl')}.`,
    en: `It should be done on ${formatDate(day, 'en')}.`,
  };
}
