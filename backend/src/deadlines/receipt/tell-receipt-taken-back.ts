import { Injectable } from '@nestjs/common';
import { deadlineDefinitionOf, formatDate, type Text } from '@tranche/domain';
import { spokenOf, type AccessibleApplication } from '../../applications/index.js';
import { PutMessage, RecipientsOf } from '../../notifications/index.js';
import type { Tx } from '../../platform/database/index.js';

/** Something that stood on the page as received, and was not. */
export interface TakenBack extends Pick<AccessibleApplication, 'application' | 'scheme'> {
  /** Which receipt, and which time it is taken back. */
  readonly key: string;
  /** Of the term or the duty by which it is owed. */
  readonly kind: string;
  readonly dueOn: string | null;
  readonly reason: string;
}

/** Tells the applicant that something is owed after all that stood on the page as received, and why. */
@Injectable()
export class TellReceiptTakenBack {
  constructor(
    private readonly recipientsOf: RecipientsOf,
    private readonly putMessage: PutMessage,
  ) {}

  async tellAll(tx: Tx, list: readonly TakenBack[]): Promise<void> {
    if (list.length === 0) return;
    const asked = list.map(({ application }) => ({ application, role: 'applicant' as const }));
    const recipientsOf = await this.recipientsOf.all(tx, asked);
    await this.putMessage.putAll(
      tx,
      list.flatMap(({ key, application, scheme, kind, dueOn, reason }) =>
        recipientsOf({ application, role: 'applicant' }).map((recipient) => ({
          key: `receipt-taken-back:${key}:${recipient.key}`,
          applicationId: application.id,
          recipient,
          kind: 'receipt-taken-back' as const,
          values: {
            ...spokenOf(application),
            duty: deadlineDefinitionOf(scheme, kind)?.label ?? { nl: kind, en: kind },
            reason,
            day: dayOf(dueOn),
          },
        })),
      ),
    );
  }
}

function dayOf(dueOn: string | null): Text {
  if (dueOn === null) return { nl: 'op een dag die u nog hoort', en: 'a day you still hear' };
  const day = Temporal.PlainDate.from(dueOn);
  return { nl: formatDate(day, 'nl'), en: formatDate(day, 'en') };
}
