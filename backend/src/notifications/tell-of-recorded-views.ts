import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isOfViews, wholeOf } from '@tranche/domain';
import { spokenOf, TransitionParts, type TransitionInContext } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { PutMessage } from './put-message.js';
import { RecipientsOf } from './recipients-of.js';

/**
 * Tells an applicant what the office wrote down as its views, or as a waiver: a decision may follow at once
 * (Awb 4:8), so whoever said something else must be able to say so.
 */
@Injectable()
export class TellOfRecordedViews implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly recipientsOf: RecipientsOf,
    private readonly putMessage: PutMessage,
  ) {}

  onModuleInit(): void {
    this.parts.addAfter((tx, list) => this.tell(tx, list));
  }

  private async tell(tx: Tx, list: readonly TransitionInContext[]): Promise<void> {
    const told = list.filter(isRecorded).map((on) => ({ ...on, role: 'applicant' as const }));
    if (told.length === 0) return;
    const recipientsOf = await this.recipientsOf.all(tx, told);
    await this.putMessage.putAll(
      tx,
      told.flatMap(({ application, event, role }) =>
        recipientsOf({ application, role }).map((recipient) => ({
          key: `event:${application.id}:${event.number}:recorded-views:${recipient.key}`,
          applicationId: application.id,
          recipient,
          kind: 'recorded-views' as const,
          values: spokenOf(application),
        })),
      ),
    );
  }
}

function isRecorded({ event, scheme }: TransitionInContext): boolean {
  const step = wholeOf(scheme).transitions[event.transition];
  return event.actorRole === 'officer' && step !== undefined && isOfViews(step);
}
