import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatDate, isOfViews, waiverIn, wholeOf } from '@tranche/domain';
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
      told.flatMap((on) =>
        recipientsOf(on).map((recipient) => ({
          key: `event:${on.application.id}:${on.event.number}:recorded-views:${recipient.key}`,
          applicationId: on.application.id,
          recipient,
          ...saidOf(on),
        })),
      ),
    );
  }
}

/** Whoever waives says nothing: what was recorded is the day of that, and how the office knows. */
function saidOf({ application, event, scheme, input }: TransitionInContext) {
  const { asks = [] } = wholeOf(scheme).transitions[event.transition] ?? {};
  const waived = waiverIn(asks, input ?? {});
  const spoken = spokenOf(application);
  if (waived === null) return { kind: 'recorded-views' as const, values: spoken };
  const day = Temporal.PlainDate.from(waived.on);
  const waivedOn = { nl: formatDate(day, 'nl'), en: formatDate(day, 'en') };
  return {
    kind: 'recorded-waiver' as const,
    values: { ...spoken, waivedOn, waivedHow: waived.how },
  };
}

function isRecorded({ event, scheme }: TransitionInContext): boolean {
  const step = wholeOf(scheme).transitions[event.transition];
  return event.actorRole === 'officer' && step !== undefined && isOfViews(step);
}
