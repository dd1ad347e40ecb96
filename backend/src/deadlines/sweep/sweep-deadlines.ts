import { Inject, Injectable } from '@nestjs/common';
import { deadlineDefinitionOf, DUTY_REMINDERS, type DeadlineDefinition } from '@tranche/domain';
import { CATALOGUE } from '@tranche/schemes';
import { schemesOf } from '../../applications/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { LOG, type Logger } from '../../platform/log/index.js';
import { LapseDeadline } from './lapse-deadline.js';
import { longestReminder } from './longest-reminder.js';
import { RemindOfDeadline } from './remind-of-deadline.js';
import { dueReminder } from './due-reminder.js';

interface OpenDeadline {
  readonly id: string;
  readonly applicationId: string;
  readonly kind: string;
  readonly due_on: string;
  readonly reminded: readonly number[];
}

/** Nearer than this a reminder can be due. */
const LOOK_AHEAD_DAYS = Math.max(longestReminder(CATALOGUE), ...DUTY_REMINDERS);

/**
 * Looks at every open term that is near or past: reminds, and lets lapse. Runs again and again, on any
 * number of workers: the rows decide that each thing happens once.
 */
@Injectable()
export class SweepDeadlines {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly reminding: RemindOfDeadline,
    private readonly lapsing: LapseDeadline,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async sweep(): Promise<void> {
    const today = this.clock.today();
    const deadlines = await this.openUntil(today.add({ days: LOOK_AHEAD_DAYS }));
    const schemes = await this.unitOfWork.read((tx) =>
      schemesOf(
        tx,
        deadlines.map(({ applicationId }) => applicationId),
      ),
    );
    for (const deadline of deadlines) {
      const scheme = schemes.get(deadline.applicationId);
      const definition = scheme && deadlineDefinitionOf(scheme, deadline.kind);
      if (!definition) continue;
      try {
        await this.lookAt(deadline, definition, today);
      } catch (error) {
        // One term that cannot lapse must not hold up all others.
        this.log.error({ err: error, deadline: deadline.id }, 'A term could not be dealt with');
      }
    }
  }

  private async lookAt(
    deadline: OpenDeadline,
    definition: DeadlineDefinition,
    today: Temporal.PlainDate,
  ): Promise<void> {
    const dueOn = Temporal.PlainDate.from(deadline.due_on);
    const daysLeft = today.until(dueOn, { largestUnit: 'days' }).days;
    const reminder = dueReminder(definition, daysLeft);
    if (reminder !== null && !deadline.reminded.includes(reminder)) {
      await this.reminding.remind(deadline.id, definition, reminder);
    }
    if (daysLeft < 0) await this.pass(deadline.id, definition);
  }

  private async pass(deadlineId: string, { onLapse }: DeadlineDefinition): Promise<void> {
    if (onLapse === 'list-overdue') return;
    if (onLapse === 'close') await this.lapsing.close(deadlineId);
    else await this.lapsing.lapse(deadlineId, onLapse);
  }

  private openUntil(date: Temporal.PlainDate): Promise<OpenDeadline[]> {
    return this.unitOfWork.read((tx) =>
      tx.query(
        `SELECT d.id, d.application_id AS "applicationId", d.kind, d.due_on::text AS due_on,
                ARRAY(SELECT r.days_before FROM deadline_reminder r WHERE r.deadline_id = d.id)
                  AS reminded
         FROM deadline d
         WHERE d.ended_at IS NULL AND d.due_on <= $1 ORDER BY d.due_on, d.id`,
        [date.toString()],
      ),
    );
  }
}
