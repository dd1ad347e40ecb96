import { Injectable } from '@nestjs/common';
import { deadlineDefinitionOf, formatDate, type Text } from '@tranche/domain';
import { spokenOf, type AccessibleApplication } from '../../applications/index.js';
import { PutMessage, RecipientsOf } from '../../notifications/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { DeadlineRow } from '../deadline.row.js';

/** Tells the applicant that something is owed after all that stood on the page as received, and why. */
@Injectable()
export class TellReceiptTakenBack {
  constructor(
    private readonly recipientsOf: RecipientsOf,
    private readonly putMessage: PutMessage,
  ) {}

  async tell(
    tx: Tx,
    { application, scheme }: Pick<AccessibleApplication, 'application' | 'scheme'>,
    { id, kind, dueOn, receipts }: DeadlineRow,
    reason: string,
  ): Promise<void> {
    const asked = { application, role: 'applicant' as const };
    const recipientsOf = await this.recipientsOf.all(tx, [asked]);
    await this.putMessage.putAll(
      tx,
      recipientsOf(asked).map((recipient) => ({
        key: `receipt-taken-back:${id}:${receipts.length}:${recipient.key}`,
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
    );
  }
}

function dayOf(dueOn: string | null): Text {
  if (dueOn === null) return { nl: 'op een dag die u nog hoort', en: 'a day you still hear' };
  const day = Temporal.PlainDate.from(dueOn);
  return { nl: formatDate(day, 'nl'), en: formatDate(day, 'en') };
}
