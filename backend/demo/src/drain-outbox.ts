import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@tranche/backend/platform/database';
import { JobRegistry } from '@tranche/backend/platform/jobs';
import { LOG, type Logger } from '@tranche/backend/platform/log';
import { crossOff } from '@tranche/backend/platform/outbox';
import type { DemoTranche } from './demo-tranche.js';
import { sideBySide, WIDTH } from './play/side-by-side.js';

interface WaitingJob {
  readonly key: string;
  readonly name: string;
  readonly data: unknown;
}

/**
 * Does the jobs of a tranche at once, by their own handlers and without a queue: letters and messages of
 * that day then carry the date of that day. The portal may be in use already: the jobs of other tranches
 * are left to the worker.
 */
@Injectable()
export class DrainOutbox {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly registry: JobRegistry,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async drain({ tranche }: Pick<DemoTranche, 'tranche'>): Promise<void> {
    let jobs = await this.waiting(tranche.code);
    while (jobs.length > 0) {
      await sideBySide(jobs, WIDTH, (job) => this.work(job));
      jobs = await this.waiting(tranche.code);
    }
  }

  private async work({ key, name, data }: WaitingJob): Promise<void> {
    const log = this.log.child({ job: name, key });
    await this.registry.perform(name, data, { log });
    await this.unitOfWork.run((tx) => crossOff(tx, key));
  }

  private waiting(tranche: string): Promise<WaitingJob[]> {
    return this.unitOfWork.read((tx) => tx.query(WAITING, [tranche]));
  }
}

/** A job is about a letter or a message, and that about an application, or about no one of them. */
const WAITING = `
  SELECT o.key, o.name, o.data FROM outbox o
  LEFT JOIN letter l ON l.id = (o.data->>'letterId')::uuid
  LEFT JOIN message m ON m.id = (o.data->>'messageId')::uuid
  LEFT JOIN application a ON a.id = coalesce(l.application_id, m.application_id)
  WHERE o.done_at IS NULL AND (a.tranche = $1 OR m.application_id IS NULL AND m.id IS NOT NULL)
  ORDER BY o.id LIMIT 100`;
