import { Inject, Injectable } from '@nestjs/common';
import { applicationsOf } from '@tranche/backend/applications';
import { lettersAbout } from '@tranche/backend/letters';
import { messagesAbout } from '@tranche/backend/notifications';
import { UnitOfWork, type Tx } from '@tranche/backend/platform/database';
import { JobRegistry } from '@tranche/backend/platform/jobs';
import { LOG, type Logger } from '@tranche/backend/platform/log';
import { allWaiting, crossOff, type WaitingJob } from '@tranche/backend/platform/outbox';
import { z } from 'zod';
import type { DemoTranche } from './demo-tranche.js';
import { sideBySide, WIDTH } from './play/side-by-side.js';

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

  private waiting(tranche: string): Promise<readonly WaitingJob[]> {
    return this.unitOfWork.read((tx) => jobsOf(tx, tranche));
  }
}

/** What a job is about: a letter, a message, or neither. */
const About = z.object({ letterId: z.string().optional(), messageId: z.string().optional() });

/** The jobs of a tranche; with them what is about no application, such as a message about a tranche. */
async function jobsOf(tx: Tx, tranche: string): Promise<readonly WaitingJob[]> {
  const jobs = (await allWaiting(tx)).map((job) => ({ job, ...About.parse(job.data) }));
  const letters = await lettersAbout(
    tx,
    jobs.flatMap(({ letterId }) => letterId ?? []),
  );
  const messages = await messagesAbout(
    tx,
    jobs.flatMap(({ messageId }) => messageId ?? []),
  );
  const idOf = ({ letterId, messageId }: z.output<typeof About>) =>
    letters.get(letterId ?? '') ?? messages.get(messageId ?? '');
  const applications = await applicationsOf(
    tx,
    jobs.flatMap((each) => idOf(each) ?? []),
  );
  return jobs.flatMap((each) => {
    const id = idOf(each);
    const isTheirs = id === null || applications.get(id ?? '')?.tranche === tranche;
    return isTheirs ? [each.job] : [];
  });
}
