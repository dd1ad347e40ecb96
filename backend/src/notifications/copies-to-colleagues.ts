import { Injectable } from '@nestjs/common';
import { getsCopy, type MessageSort, type Text } from '@tranche/domain';
import { PeopleOnFile } from '../identity/index.js';
import type { Tx } from '../platform/database/index.js';
import type { MessageKind } from './message-texts.js';
import type { MessageToPut } from './message-to-put.js';
import { person } from './recipient.js';

/** Copies of what an organisation is told about an application, for those of it who work on that. */
@Injectable()
export class CopiesToColleagues {
  constructor(private readonly people: PeopleOnFile) {}

  /** These, each with its copies; who works on which file is read in one statement. */
  async with<Message extends MessageToPut>(
    tx: Tx,
    messages: readonly Message[],
  ): Promise<readonly Message[]> {
    const sides = messages.flatMap((each) => sideOf(each) ?? []);
    const people = await this.people.of(tx, sides);
    const onFile = Map.groupBy(people, (each) => `${each.applicationId} ${each.organisationId}`);
    return messages.flatMap((message) => {
      const [side, sort] = [sideOf(message), SORTS[message.kind]];
      if (!side || sort === null) return [message];
      const there = onFile.get(`${side.applicationId} ${side.organisationId}`) ?? [];
      const told = new Set(
        there.filter((each) => getsCopy(each, sort)).map((each) => each.personId),
      );
      return [message, ...[...told].map((id) => copyOf(message, id, sort))];
    });
  }
}

/** Whose people work on what; undefined where a message is to nobody's organisation, or about no file. */
function sideOf({ applicationId, recipient: { organisationId }, kind }: MessageToPut) {
  if (applicationId === null || organisationId === undefined || SORTS[kind] === null)
    return undefined;
  return { applicationId, organisationId };
}

function copyOf<Message extends MessageToPut>(
  message: Message,
  personId: string,
  sort: MessageSort,
): Message {
  const { key, recipient, also } = message;
  const copy = {
    ...message,
    key: `${key}:${personId}`,
    recipient: person(personId, recipient.page),
  };
  return sort === 'binding' ? { ...copy, also: after(also, IS_COPY) } : copy;
}

function after(said: Text | undefined, more: Text): Text {
  return said ? { nl: `${said.nl} ${more.nl}`, en: `${said.en} ${more.en}` } : more;
}

/** By law it is made known to the organisation, and a copy to who works for it does not do that (Awb 3:41). */
const IS_COPY: Text = {
  nl: 'Dit is een afschrift, omdat u meewerkt aan deze aanvraag. Het bericht zelf is gericht aan uw organisatie.',
  en: 'This is a copy, because you work on this application. The message itself is addressed to your organisation.',
};

/** What each is to who works on the file of an organisation. */
const SORTS: Readonly<Record<MessageKind, MessageSort | null>> = {
  letter: 'binding',
  'letter-that-asks': 'binding',
  'letter-of-intention': 'binding',
  reminder: 'binding',
  'ran-out': 'binding',
  'views-received': 'binding',
  'recorded-views': 'binding',
  'recorded-waiver': 'binding',
  'receipt-taken-back': 'binding',
  'record-taken-back': 'binding',
  'partner-invited': 'binding',
  'invitation-unanswered': 'binding',
  'agreement-asked': 'binding',
  'agreement-lapsed': 'binding',
  'pledge-waiting': 'binding',
  'lead-offered': 'binding',
  'lead-yours': 'binding',
  receipt: 'news',
  'receipt-of-supplement': 'news',
  replaced: 'news',
  complete: 'news',
  asked: 'news',
  answered: 'news',
  'withdrawal-received': 'news',
  'step-received': 'news',
  'proof-came-in': 'news',
  'receipt-in-order': 'news',
  'window-moved': 'news',
  'window-moved-draft': 'news',
  'partner-withdrawn': 'news',
  'invitation-withdrawn': 'news',
  'invitation-expired': 'news',
  'partner-accepted': 'news',
  'partner-declined': 'news',
  'partner-removed': 'news',
  'agreement-stands': 'news',
  'partner-changed': 'news',
  'partner-sent': 'news',
  'partner-outcome': 'news',
  'partner-left': 'news',
  'partner-leaves': 'news',
  'lead-offer-withdrawn': 'news',
  'lead-declined': 'news',
  'lead-given': 'news',
  'lead-changed': 'news',
  'section-given': 'news',
  'section-taken': 'news',
  'section-due': 'news',
  'section-done': 'news',
  'section-released': 'news',
  // To a person, or to an office of the authority.
  'assessment-reminder': null,
  'assessment-withdrawn': null,
  invitation: null,
  'conflict-declared': null,
  'advice-ready': null,
  'proposal-ready': null,
  'colleague-invited': null,
  'colleague-given': null,
  'colleague-changed': null,
  'colleague-ended': null,
  'colleague-ended-representative': null,
  'colleague-asked-otherwise': null,
  'colleague-withdrawn': null,
  'colleague-accepted': null,
  'colleague-declined': null,
  'comment-mentioned': null,
  'comment-answered': null,
  'mandate-offered': null,
  'mandate-accepted': null,
  'mandate-declined': null,
  'mandate-withdrawn': null,
  'mandate-laid-down': null,
  'mandate-ends': null,
  'mandate-given-ends': null,
  'office-given': null,
  'office-ended': null,
  'partner-leaves-office': null,
};
