import { Injectable } from '@nestjs/common';
import { getsCopy, type MessageSort, type Text } from '@tranche/domain';
import { PeopleOnFile } from '../identity/index.js';
import type { Tx } from '../platform/database/index.js';
import type { MessageToPut } from './message-to-put.js';
import { person } from './recipient.js';
import { SORTS } from './sorts-of-messages.js';

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
      const [side, sort] = [sideOf(message), SORTS[message.kind].copy];
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
  if (applicationId === null || organisationId === undefined || SORTS[kind].copy === null)
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
