import { Injectable } from '@nestjs/common';
import { formatDate, type DeadlineDefinition } from '@tranche/domain';
import { applicationOf, spokenOf } from '../../applications/index.js';
import { PutMessage, RecipientsOf } from '../../notifications/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { DeadlineReminderRow } from './deadline-reminder.row.js';
import { DeadlineRow } from '../deadline.row.js';
import { RAN_OUT } from './due-reminder.js';
import { isRunning } from '../has-lapsed.js';

/** Reminds whom a term binds, once for each number of days the scheme names. */
@Injectable()
export class RemindOfDeadline {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly recipientsOf: RecipientsOf,
    private readonly putMessage: PutMessage,
    private readonly clock: Clock,
  ) {}

  /** @param daysBefore which reminder it is, as {@link dueReminder} says */
  async remind(deadlineId: string, definition: DeadlineDefinition, daysBefore: number) {
    await this.unitOfWork.run(async (tx) => {
      // Under a lock: whoever ends the term waits for this, or this finds it ended.
      const deadline = await tx.findOneOrFail(DeadlineRow, {
        where: { id: deadlineId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!isRunning(deadline) || deadline.dueOn === null) return;
      if (!(await this.isFirst(tx, deadlineId, daysBefore))) return;
      await this.tell(tx, deadline, definition, daysBefore);
    });
  }

  /** The unique key decides: of two workers, one inserts. */
  private async isFirst(tx: Tx, deadlineId: string, daysBefore: number): Promise<boolean> {
    const inserted = await tx
      .createQueryBuilder()
      .insert()
      .into(DeadlineReminderRow)
      .values({ deadlineId, daysBefore, at: new Date(this.clock.now().epochMilliseconds) })
      .orIgnore()
      .returning('deadline_id')
      .execute();
    return Array.isArray(inserted.raw) && inserted.raw.length > 0;
  }

  private async tell(
    tx: Tx,
    deadline: DeadlineRow,
    definition: DeadlineDefinition,
    daysBefore: number,
  ): Promise<void> {
    if (deadline.dueOn === null) return;
    const application = await applicationOf(tx, deadline.applicationId);
    const dueOn = Temporal.PlainDate.from(deadline.dueOn);
    // With the day: of another last day it is said again.
    const about = `reminder:${deadline.id}:${deadline.dueOn}:${daysBefore}`;
    for (const recipient of await this.recipientsOf.role(tx, application, definition.reminds)) {
      await this.putMessage.put(tx, {
        key: `${about}:${recipient.key}`,
        applicationId: application.id,
        recipient,
        ...(daysBefore === RAN_OUT
          ? { kind: 'ran-out' }
          : { kind: 'reminder', dueOn: deadline.dueOn }),
        values: {
          ...spokenOf(application),
          deadline: definition.label,
          dueOn: { nl: formatDate(dueOn, 'nl'), en: formatDate(dueOn, 'en') },
        },
      });
    }
  }
}
