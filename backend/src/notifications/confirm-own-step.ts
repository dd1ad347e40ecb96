import { Injectable, type OnModuleInit } from '@nestjs/common';
import { cameIn, formatMoment, isOfViews, type TransitionDefinition } from '@tranche/domain';
import {
  ownStepOf,
  spokenOf,
  TransitionParts,
  type TransitionInContext,
} from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import type { MessageKind } from './texts/message-texts.js';
import { PutMessage } from './put-message.js';
import { RecipientsOf } from './recipients-of.js';

/**
 * Confirms to an applicant that its views, its withdrawal or whatever else it sent beside the form came
 * in, whichever scheme asks for it; the message leads to the proof (Awb 4:3a).
 */
@Injectable()
export class ConfirmOwnStep implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly recipientsOf: RecipientsOf,
    private readonly putMessage: PutMessage,
  ) {}

  onModuleInit(): void {
    this.parts.addAfter((tx, list) => this.confirm(tx, list));
  }

  private async confirm(tx: Tx, list: readonly TransitionInContext[]): Promise<void> {
    const taken = list.flatMap((on) => {
      const step = ownStepOf(on.scheme, on.event);
      return step ? [{ on, step, role: 'applicant' as const }] : [];
    });
    if (taken.length === 0) return;
    const recipientsOf = await this.recipientsOf.all(
      tx,
      taken.map(({ on: { application }, role }) => ({ application, role })),
    );
    await this.putMessage.putAll(
      tx,
      taken.flatMap(({ on: { application, event, now }, step, role }) =>
        recipientsOf({ application, role }).map((recipient) => ({
          key: `event:${application.id}:${event.number}:own-step:${recipient.key}`,
          applicationId: application.id,
          recipient,
          kind: kindOf(step),
          values: {
            ...spokenOf(application),
            step: cameIn(step),
            receivedAt: {
              nl: formatMoment(now, 'nl', 'second'),
              en: formatMoment(now, 'en', 'second'),
            },
          },
          page: `/aanvragen/${application.reference}/ontvangen/stap/${event.number}`,
        })),
      ),
    );
  }
}

function kindOf(step: TransitionDefinition): MessageKind {
  if (step.step === 'withdraw') return 'withdrawal-received';
  return isOfViews(step) ? 'views-received' : 'step-received';
}
