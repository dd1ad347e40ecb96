import { Injectable } from '@nestjs/common';
import { JobHandler, type JobContext } from '../platform/jobs/index.js';
import { SweepDeadlines } from './sweep-deadlines.js';

/** The minute hand of the law's clock. */
@Injectable()
@JobHandler('sweep-deadlines', { everyMs: 60_000 })
export class SweepDeadlinesJob {
  constructor(private readonly sweeping: SweepDeadlines) {}

  async handle(_data: unknown, _context: JobContext): Promise<void> {
    await this.sweeping.sweep();
  }
}
