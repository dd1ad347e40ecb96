import { PeriodicJob } from '../../platform/jobs/index.js';
import { SweepDeadlines } from './sweep-deadlines.js';

/** The minute hand of the law's clock. */
@PeriodicJob('sweep-deadlines', { everyMs: 60_000 })
export class SweepDeadlinesJob {
  constructor(private readonly sweeping: SweepDeadlines) {}

  async handle(): Promise<void> {
    await this.sweeping.sweep();
  }
}
