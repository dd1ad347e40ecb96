import { Injectable } from '@nestjs/common';
import { spokenOf, type AccessibleApplication } from '../../applications/index.js';
import { PutMessage, RecipientsOf } from '../../notifications/index.js';
import { Clock } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { owedInWords, type OwedTerm } from './owed-in-words.js';

/** Something that stood on the page as received, and was not. */
export interface TakenBack extends Pick<AccessibleApplication, 'application' | 'scheme'> {
  /** Which receipt, and which time it is taken back. */
  readonly key: string;
  /** The duty and the terms by which it is owed, in the order in which they began; none where it has no day. */
  readonly owed: readonly OwedTerm[];
  readonly reason: string;
}

/** Tells the applicant that something did not come in after all that stood on the page as received, and why. */
@Injectable()
export class TellReceiptTakenBack {
  constructor(
    private readonly recipientsOf: RecipientsOf,
    private readonly putMessage: PutMessage,
    private readonly clock: Clock,
  ) {}

  async tellAll(tx: Tx, list: readonly TakenBack[]): Promise<void> {
    if (list.length === 0) return;
    const asked = list.map(({ application }) => ({ application, role: 'applicant' as const }));
    const recipientsOf = await this.recipientsOf.all(tx, asked);
    const today = this.clock.today().toString();
    await this.putMessage.putAll(
      tx,
      list.flatMap(({ key, application, scheme, owed, reason }) => {
        const terms = owedInWords(scheme, owed, today);
        const dueOn = terms?.dueOn ?? null;
        const spoken = { ...spokenOf(application), reason };
        return recipientsOf({ application, role: 'applicant' }).map((recipient) => ({
          key: `receipt-taken-back:${key}:${recipient.key}`,
          applicationId: application.id,
          recipient,
          ...(terms
            ? {
                kind: 'receipt-taken-back' as const,
                values: { ...spoken, duty: terms.duty, days: terms.days },
                ...(dueOn !== null && { dueOn }),
              }
            : { kind: 'record-taken-back' as const, values: spoken }),
        }));
      }),
    );
  }
}
