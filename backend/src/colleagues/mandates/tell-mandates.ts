import { Injectable } from '@nestjs/common';
import {
  formatDate,
  type Language,
  type MandatePurpose,
  type MandateReminder,
  type Text,
} from '@tranche/domain';
import { applicationOf, spokenOf } from '../../applications/index.js';
import { organisationsOf, readersAt, type SignedIn } from '../../identity/index.js';
import {
  address,
  person,
  PutMessage,
  type MessageKind,
  type Recipient,
} from '../../notifications/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { MandateRow } from './mandate.row.js';

const PAGE = '/machtigingen';

/** Tells who is offered a mandate, who gave it what came of that, and the other side that it was withdrawn. */
@Injectable()
export class TellMandates {
  constructor(private readonly putMessage: PutMessage) {}

  async offered(tx: Tx, row: MandateRow, by: string): Promise<void> {
    await this.put(tx, row, await receiversOf(tx, row), { kind: 'mandate-offered', by });
  }

  async answered(tx: Tx, row: MandateRow, by: string): Promise<void> {
    const kind = row.answer === 'accepted' ? 'mandate-accepted' : 'mandate-declined';
    await this.put(tx, row, [person(row.givenBy, PAGE)], { kind, by });
  }

  /** To the other side: who gave it where its receiver lays it down, and else its receiver. */
  async withdrawn(tx: Tx, row: MandateRow, { personId, name: by }: SignedIn): Promise<void> {
    const reason = row.withdrawReason ?? '';
    if (personId === row.personId) {
      await this.put(tx, row, [person(row.givenBy, PAGE)], {
        kind: 'mandate-laid-down',
        by,
        reason,
      });
      return;
    }
    const to = await receiversOf(tx, row);
    await this.put(tx, row, to, { kind: 'mandate-withdrawn', by, reason });
  }

  /** To who holds it and to who gave it: she asks for another, and he gives it or lets it end. */
  async ends(tx: Tx, row: MandateRow, reminder: MandateReminder): Promise<void> {
    const kinds = { holder: 'mandate-ends', giver: 'mandate-given-ends' } as const;
    const by = row.name;
    const holders = await receiversOf(tx, row);
    await this.put(tx, row, holders, { kind: kinds.holder, by, about: reminder });
    const giver = [person(row.givenBy, PAGE)];
    await this.put(tx, row, giver, { kind: kinds.giver, by, about: reminder });
  }

  private async put(
    tx: Tx,
    row: MandateRow,
    recipients: readonly Recipient[],
    { kind, by, reason = '', about = null }: Told,
  ): Promise<void> {
    const values = { ...(await valuesOf(tx, row)), by, reason };
    await this.putMessage.putAll(
      tx,
      recipients.map((recipient) => ({
        key: [kind, ...(about === null ? [] : [about]), row.id, recipient.key].join(':'),
        applicationId: row.applicationId,
        recipient,
        kind,
        values,
        ...(kind === 'mandate-offered' && { dueOn: row.untilOn }),
      })),
    );
  }
}

interface Told {
  readonly kind: MessageKind;
  readonly by: string;
  readonly reason?: string;
  /** Which of the messages of this kind it is. */
  readonly about?: MandateReminder | null;
}

/** In her box where she has one, and by mail to her address where she has not. */
async function receiversOf(tx: Tx, row: MandateRow): Promise<readonly Recipient[]> {
  const known = row.personId === null ? await readersAt(tx, row.email) : [row.personId];
  return known.length > 0 ? known.map((id) => person(id, PAGE)) : [address(row.email, PAGE)];
}

async function valuesOf(tx: Tx, row: MandateRow) {
  const named = await organisationsOf(tx, [row.organisationId]);
  const organisation = named.get(row.organisationId)?.name ?? '';
  return {
    name: row.name,
    organisation,
    about: await aboutOf(tx, row, organisation),
    purposes: inBoth((language) => listed(row.purposes, language)),
    from: inBoth((language) => formatDate(Temporal.PlainDate.from(row.fromOn), language)),
    until: inBoth((language) => formatDate(Temporal.PlainDate.from(row.untilOn), language)),
  };
}

async function aboutOf(tx: Tx, { applicationId }: MandateRow, organisation: string): Promise<Text> {
  if (applicationId === null) {
    return {
      nl: `alle aanvragen van ${organisation}`,
      en: `all applications of ${organisation}`,
    };
  }
  const { reference, title } = spokenOf(await applicationOf(tx, applicationId));
  return {
    nl: `de aanvraag “${title.nl}” (${reference})`,
    en: `the application “${title.en}” (${reference})`,
  };
}

function inBoth(textIn: (language: Language) => string): Text {
  return { nl: textIn('nl'), en: textIn('en') };
}

function listed(purposes: readonly MandatePurpose[], language: Language): string {
  const names = purposes.map((purpose) => PURPOSE_NAMES[purpose][language]);
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

const PURPOSE_NAMES: Readonly<Record<MandatePurpose, Text>> = {
  submit: { nl: 'indienen en intrekken', en: 'submit and withdraw' },
  pledge: { nl: 'de bijdrage toezeggen', en: 'pledge the contribution' },
  views: { nl: 'een zienswijze geven', en: 'give views' },
  answers: { nl: 'vragen van de behandelaar beantwoorden', en: 'answer what the authority asks' },
};
