import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/index.js';
import { LOG, type Logger } from '../log/index.js';
import { giveBack, takeWaiting, type WaitingJob } from '../outbox/index.js';
import { JobRegistry } from './job-registry.js';
import { OutboxListener } from './outbox-listener.js';
import { LANES, WORK_QUEUES, type WorkQueues } from './work-queue.js';

const BATCH = 100;
const POLL_MS = 5_000;

/** Brings the outbox to the queue, at once when something commits and every few seconds as a net. */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly listener: OutboxListener;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private isStopping = false;

  constructor(
    private readonly dataSource: DataSource,
    config: Config,
    private readonly registry: JobRegistry,
    @Inject(WORK_QUEUES) private readonly queues: WorkQueues,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.listener = new OutboxListener(config.databaseUrl, () => this.wake());
  }

  onApplicationBootstrap(): void {
    this.listener.start();
    this.timer = setInterval(() => this.wake(), POLL_MS);
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.timer);
    await this.listener.stop();
    await this.running;
  }

  private wake(): void {
    this.running = this.running.then(() => this.relayAll());
  }

  private async relayAll(): Promise<void> {
    try {
      while (!this.isStopping && (await this.relayOnce()) === BATCH);
    } catch (error) {
      this.log.error({ err: error }, 'The outbox could not be relayed; it is tried again');
    }
  }

  /**
   * Says first that the jobs were sent, and sends them after: no transaction waits for the queue. What was
   * said and not done, because the process died, is sent again after a while.
   *
   * @returns how many jobs went to the queue
   */
  async relayOnce(): Promise<number> {
    const jobs = await takeWaiting(this.dataSource, BATCH);
    try {
      await this.send(jobs);
    } catch (error) {
      await giveBack(this.dataSource, jobs);
      throw error;
    }
    return jobs.length;
  }

  private async send(jobs: readonly WaitingJob[]): Promise<void> {
    for (const lane of LANES) {
      const ours = jobs.filter(({ name }) => this.registry.laneOf(name) === lane);
      if (ours.length > 0) await this.queues[lane].addBulk(ours.map(toQueueJob));
    }
  }
}

function toQueueJob(job: WaitingJob) {
  return {
    name: job.name,
    data: { key: job.key, data: job.data },
    opts: {
      // A courtesy against doubles in the queue; the guarantee is the key in the database.
      jobId: job.key.replaceAll(':', '_'),
      attempts: 8,
      backoff: { type: 'exponential', delay: 1_000 },
      removeOnComplete: true,
      // What failed for now leaves the queue, and the outbox sends it again: nothing is given up.
      removeOnFail: true,
    },
  };
}
