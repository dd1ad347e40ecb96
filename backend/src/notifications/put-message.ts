import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull, Like } from 'typeorm';

import { fill, type Language, type Text } from '@tranche/domain';
import { Clock } from '../platform/clock/index.js';
import { insertNew, type Tx } from '../platform/database/index.js';
import { emitAll } from '../platform/outbox/index.js';
import { CopiesToColleagues } from './copies-to-colleagues.js';
import { SEND_MAIL } from './mail/send-mail.kind.js';
import { MESSAGE_TEXTS } from './texts/message-texts.js';
import type { MessageToPut } from './message-to-put.js';
import { MessageRow } from './message.row.js';
import { SORTS } from './sorts-of-messages.js';
import { STANDS_IN } from './stand-ins.js';

interface NewestToPut extends MessageToPut {
  readonly edition: string;
}

/** Puts a message in a box, with copies to who works on the file there, and has a mail sent: that there is one, and until when it asks something. */
@Injectable()
export class PutMessage {
  constructor(
    private readonly clock: Clock,
    private readonly copies: CopiesToColleagues,
  ) {}

  /**
   * Renews the message that is still unread, or puts a new one in: however often somebody adapts an
   * amount, its reader finds one message, with what stands there now.
   */
  async putNewest(tx: Tx, message: NewestToPut): Promise<void> {
    for (const each of await this.copies.with(tx, [message])) await this.putNewestAlone(tx, each);
  }

  private async putNewestAlone(tx: Tx, message: NewestToPut): Promise<void> {
    const { key, edition, kind, values } = message;
    const texts = MESSAGE_TEXTS[kind];
    const { affected } = await tx.update(
      MessageRow,
      { key, readAt: IsNull() },
      { subject: inBoth(texts.subject, values), body: bodyOf(message) },
    );
    if (affected !== 0) return;
    await tx.update(MessageRow, { key }, { key: `${key}:before-${edition}` });
    await this.insert(tx, [message]);
  }

  async put(tx: Tx, message: MessageToPut): Promise<void> {
    await this.putAll(tx, [message]);
  }

  /**
   * What messages asked for is done: nobody has to read them any more to know what waits.
   *
   * @param about how the keys of these messages begin, such as `proposal-ready:…:`
   */
  async settle(tx: Tx, about: string): Promise<void> {
    const readAt = new Date(this.clock.now().epochMilliseconds);
    await tx.update(MessageRow, { key: Like(`${about}%`), readAt: IsNull() }, { readAt });
  }

  /** As {@link put} for many messages, in three statements. */
  async putAll(tx: Tx, messages: readonly MessageToPut[]): Promise<void> {
    await this.insert(tx, await this.copies.with(tx, messages));
  }

  private async insert(tx: Tx, messages: readonly MessageToPut[]): Promise<void> {
    const sentAt = new Date(this.clock.now().epochMilliseconds);
    const added = await insertNew(
      tx,
      MessageRow,
      'id',
      messages.map((message) => rowOf(message, sentAt)),
    );
    await emitAll(
      tx,
      SEND_MAIL,
      added.map((id) => ({ key: `mail:${id}`, data: { messageId: id } })),
    );
  }
}

function rowOf(message: MessageToPut, sentAt: Date): MessageRow {
  const { recipient } = message;
  const texts = MESSAGE_TEXTS[message.kind];
  return {
    id: randomUUID(),
    key: message.key,
    organisationId: recipient.organisationId ?? null,
    personId: recipient.personId ?? null,
    email: recipient.email ?? null,
    applicationId: message.applicationId,
    letterId: message.letterId ?? null,
    subject: inBoth(texts.subject, message.values),
    body: bodyOf(message),
    page: message.page ?? recipient.page,
    dueOn: message.dueOn ?? null,
    // Whoever has a last day has it from today.
    mayWait: SORTS[message.kind].mayWait && message.dueOn === undefined,
    sentAt,
    readAt: null,
  };
}

/** What the message says, and why it comes to who stands in for another office. */
function bodyOf({ kind, values, also, recipient: { standsInFor } }: MessageToPut): Text {
  const added = [also, standsInFor && STANDS_IN[standsInFor]].filter((each) => each !== undefined);
  return [inBoth(MESSAGE_TEXTS[kind].body, values), ...added].reduce((said, { nl, en }) => ({
    nl: `${said.nl} ${nl}`,
    en: `${said.en} ${en}`,
  }));
}

/** The reader may switch the language of the screen: both are kept. */
function inBoth(text: Text, values: MessageToPut['values']): Text {
  return { nl: fill(text.nl, readIn('nl', values)), en: fill(text.en, readIn('en', values)) };
}

function readIn(language: Language, values: MessageToPut['values']) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value[language],
    ]),
  );
}
