import { forgetCalls, UnitOfWork } from '../../database/index.js';
import { PeriodicJob } from '../../jobs/index.js';

const HOUR_MS = 3_600_000;

/**
 * Throws away what was kept for a repeat after a day: nobody repeats a call that long after, and who did
 * what must not be kept for nothing (GDPR art. 5(1)(e)).
 */
@PeriodicJob('forget-answers', { everyMs: HOUR_MS })
export class ForgetAnswersJob {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async handle(): Promise<void> {
    await this.unitOfWork.run((tx) => forgetCalls(tx, 24));
  }
}
