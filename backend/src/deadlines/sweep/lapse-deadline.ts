import { Injectable } from '@nestjs/common';
import {
  isEditable,
  lastStepAt,
  lockApplicationOf,
  PerformTransition,
  RestoreSubmission,
  type Application,
} from '../../applications/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { DeadlineRow } from '../deadline.row.js';
import { hasLapsed } from '../has-lapsed.js';

/** Lets a term lapse: the actor `system` performs the transition that the scheme names. */
@Injectable()
export class LapseDeadline {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly performing: PerformTransition,
    private readonly restoring: RestoreSubmission,
    private readonly clock: Clock,
  ) {}

  async lapse(deadlineId: string, transition: string): Promise<void> {
    await this.withLapsed(deadlineId, async (tx, application) => {
      if (isEditable(application)) await this.restoring.restore(tx, [application]);
      await this.performing.performAll(tx, [
        {
          reference: application.reference,
          transition,
          seen: application.eventNumber,
          motivation: null,
          personId: null,
          roles: ['system'],
        },
      ]);
      await tx.update(DeadlineRow, deadlineId, {
        // The moment of its event: until the next one the caseload lists it overdue.
        endedAt: await lastStepAt(tx, application.id),
      });
    });
  }

  /** It is over, and nothing else happens: nobody had to do anything. */
  async close(deadlineId: string): Promise<void> {
    await this.withLapsed(deadlineId, async () => {});
  }

  private async withLapsed(
    deadlineId: string,
    goOn: (tx: Tx, application: Application) => Promise<void>,
  ): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const { applicationId } = await tx.findOneByOrFail(DeadlineRow, { id: deadlineId });
      // The application first, as every transition does: two workers queue here, none deadlocks.
      const application = await lockApplicationOf(tx, applicationId);
      // Read again under the lock: in the meantime it may have ended, been suspended or extended.
      const deadline = await tx.findOneByOrFail(DeadlineRow, { id: deadlineId });
      if (!hasLapsed(deadline, this.clock.today().toString())) return;
      await tx.update(DeadlineRow, deadlineId, {
        standing: 'lapsed',
        endedAt: new Date(this.clock.now().epochMilliseconds),
      });
      await goOn(tx, application);
    });
  }
}
