import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatMoment } from '@tranche/domain';
import {
  spokenOf,
  TransitionParts,
  type EffectInContext,
  type TransitionInContext,
} from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { isMessageKind } from './texts/message-texts.js';
import type { MessageToPut } from './message-to-put.js';
import { PutMessage } from './put-message.js';
import type { MessageKind } from './texts/message-texts.js';
import type { Recipient } from './recipient.js';
import { RecipientsOf } from './recipients-of.js';

/** Messages that a scheme sends with a transition, to the applicant or the counterpart. */
@Injectable()
export class MessageEffects implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly recipientsOf: RecipientsOf,
    private readonly putMessage: PutMessage,
  ) {}

  onModuleInit(): void {
    this.parts.addEffect('send-message', (tx, list) => this.send(tx, list));
  }

  private async send(tx: Tx, list: readonly EffectInContext<'send-message'>[]): Promise<void> {
    const recipientsOf = await this.recipientsOf.all(
      tx,
      list.map(({ effect: { to = 'applicant' }, on }) => ({
        application: on.application,
        role: to,
      })),
    );
    await this.putMessage.putAll(
      tx,
      list.flatMap(({ effect: { message, to = 'applicant' }, on }) =>
        recipientsOf({ application: on.application, role: to }).map((recipient) =>
          messageTo(recipient, message, on),
        ),
      ),
    );
  }
}

function messageTo(recipient: Recipient, message: string, on: TransitionInContext): MessageToPut {
  const { application, event, now, receivedAt = now } = on;
  const kind = kindOf(message, on);
  return {
    key: `event:${application.id}:${event.number}:${kind}:${recipient.key}`,
    applicationId: application.id,
    recipient,
    kind,
    values: {
      ...spokenOf(application),
      receivedAt: {
        nl: formatMoment(receivedAt, 'nl', 'second'),
        en: formatMoment(receivedAt, 'en', 'second'),
      },
    },
    // Each leads to its own proof, also once there is a later one (Awb 4:3a).
    ...(message === 'receipt' && {
      page: `/aanvragen/${application.reference}/ontvangen/${event.number}`,
    }),
  };
}

/** What comes in after the application itself is a supplement to it. */
function kindOf(message: string, { event, scheme }: TransitionInContext): MessageKind {
  if (!isMessageKind(message)) throw new Error(`No text for message ${message}`);
  const isFirst = event.from === scheme.workflow.initial;
  return message === 'receipt' && !isFirst ? 'receipt-of-supplement' : message;
}
