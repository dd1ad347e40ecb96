import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { fill } from '@tranche/domain';
import { Clock } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { emit } from '../platform/outbox/index.js';
import { MESSAGE_TEXTS, type MessageKind } from './message-texts.js';
import { MessageRow } from './message.row.js';
import type { Recipient } from './recipient.js';

export interface MessageToPut {
  /** Names what happened: the same key is never put in twice. */
  readonly key: string;
  readonly applicationId: string;
  readonly recipient: Recipient;
  readonly kind: MessageKind;
  readonly values: Readonly<Record<string, string>>;
  readonly letterId?: string;
}

/** Puts a message in a box and has a mail sent that says only that there is one. */
@Injectable()
export class PutMessage {
  constructor(private readonly clock: Clock) {}

  async put(tx: Tx, message: MessageToPut): Promise<void> {
    const { recipient } = message;
    const texts = MESSAGE_TEXTS[message.kind];
    const id = randomUUID();
    const inserted = await tx
      .createQueryBuilder()
      .insert()
      .into(MessageRow)
      .values({
        id,
        key: message.key,
        organisationId: recipient.organisationId ?? null,
        personId: recipient.personId ?? null,
        applicationId: message.applicationId,
        letterId: message.letterId ?? null,
        subject: fill(texts.subject[recipient.language], message.values),
        body: fill(texts.body[recipient.language], message.values),
        language: recipient.language,
        sentAt: new Date(this.clock.now().epochMilliseconds),
        readAt: null,
      })
      .orIgnore()
      .returning('id')
      .execute();
    const isNew = Array.isArray(inserted.raw) && inserted.raw.length > 0;
    if (isNew) await emit(tx, { key: `mail:${id}`, name: 'send-mail', data: { messageId: id } });
  }
}
