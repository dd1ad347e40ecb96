import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatMoment, type Role } from '@tranche/domain';
import { TransitionParts, type TransitionInContext } from '../applications/index.js';
import { isMessageKind } from './message-texts.js';
import { PutMessage } from './put-message.js';
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
    this.parts.addEffect('send-message', ({ message, to = 'applicant' }, on) =>
      this.send(message, to, on),
    );
  }

  private async send(kind: string, to: Role, on: TransitionInContext) {
    const { tx, application, event, now, receivedAt = now } = on;
    if (!isMessageKind(kind)) throw new Error(`No text for message ${kind}`);
    for (const recipient of await this.recipientsOf.role(tx, application, to)) {
      await this.putMessage.put(tx, {
        key: `event:${application.id}:${event.number}:${kind}:${recipient.key}`,
        applicationId: application.id,
        recipient,
        kind,
        values: {
          reference: application.reference,
          title: application.title,
          receivedAt: {
            nl: formatMoment(receivedAt, 'nl', 'second'),
            en: formatMoment(receivedAt, 'en', 'second'),
          },
        },
        ...(kind === 'receipt' && { page: `/aanvragen/${application.reference}/ontvangen` }),
      });
    }
  }
}
