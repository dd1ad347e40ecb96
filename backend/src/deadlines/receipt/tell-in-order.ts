import { Injectable, type OnModuleInit } from '@nestjs/common';
import { deadlineDefinitionOf, formatDate, isOfViews, wholeOf } from '@tranche/domain';
import { In } from 'typeorm';
import {
  spokenOf,
  TransitionParts,
  type AccessibleApplication,
  type TransitionInContext,
} from '../../applications/index.js';
import { PutMessage, RecipientsOf } from '../../notifications/index.js';
import type { Tx } from '../../platform/database/index.js';
import { DeadlineRow } from '../deadline.row.js';

/** Something that is recorded as received once more. */
interface Again extends Pick<AccessibleApplication, 'application' | 'scheme'> {
  readonly row: DeadlineRow;
  /** ISO */
  readonly metOn: string;
}

/**
 * Whoever read that something had not come in after all, or that its term was over, reads that it is in
 * order once it is recorded again; what said otherwise asks nothing any more.
 */
@Injectable()
export class TellInOrder implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly recipientsOf: RecipientsOf,
    private readonly putMessage: PutMessage,
  ) {}

  onModuleInit(): void {
    this.parts.addAfter((tx, list) => this.afterSteps(tx, list));
  }

  async tell(tx: Tx, { application, scheme, row, metOn }: Again): Promise<void> {
    const definition = deadlineDefinitionOf(scheme, row.kind);
    if (!wasTakenBack(row) || definition?.reminds !== 'applicant') return;
    // Of this one alone: another piece of the same file can still be owed.
    await this.putMessage.settle(tx, `receipt-taken-back:${row.id}:`);
    await this.putMessage.settle(tx, `reminder:${row.id}:`);
    const day = Temporal.PlainDate.from(metOn);
    await this.putMessage.putAll(
      tx,
      (await this.recipientsOf.role(tx, application, 'applicant')).map((recipient) => ({
        key: `receipt-in-order:${row.id}:${row.receipts.length}:${recipient.key}`,
        applicationId: application.id,
        recipient,
        kind: 'receipt-in-order' as const,
        values: {
          ...spokenOf(application),
          duty: definition.label,
          receivedOn: { nl: formatDate(day, 'nl'), en: formatDate(day, 'en') },
        },
      })),
    );
  }

  /** By a step that asks on which day something came in; what it ended is what came in. */
  private async afterSteps(tx: Tx, list: readonly TransitionInContext[]): Promise<void> {
    const receipts = list.flatMap((on) => {
      const metOn = dayRecorded(on);
      return metOn === null ? [] : [{ on, metOn }];
    });
    if (receipts.length === 0) return;
    const rows = await tx.find(DeadlineRow, {
      where: { applicationId: In(receipts.map(({ on }) => on.application.id)), standing: 'ended' },
      order: { createdAt: 'ASC' },
    });
    for (const { on, metOn } of receipts) {
      const { application, scheme, now } = on;
      const ended = rows.filter(
        (row) =>
          row.applicationId === application.id && row.endedAt?.getTime() === now.epochMilliseconds,
      );
      for (const row of ended) await this.tell(tx, { application, scheme, row, metOn });
    }
  }
}

/** What was last written down of its receipt is that there was none; not that what came in was not enough. */
function wasTakenBack({ receipts }: Pick<DeadlineRow, 'receipts'>): boolean {
  const last = receipts.at(-1);
  return last?.metOn === null && last.isNotEnough === undefined;
}

function dayRecorded({ event, scheme, input }: TransitionInContext): string | null {
  const { asks = [] } = wholeOf(scheme).transitions[event.transition] ?? {};
  if (event.actorRole !== 'officer' || isOfViews({ asks })) return null;
  const day = asks.find((field) => field.kind === 'date' && field.hasHappened);
  const recorded = day && input?.[day.name];
  return typeof recorded === 'string' ? recorded : null;
}
