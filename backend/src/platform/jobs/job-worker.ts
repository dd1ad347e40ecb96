import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { LOG, type Logger } from '../log/index.js';
import { stopwatch } from '../metrics/index.js';
import { crossOff, namesWaiting } from '../outbox/index.js';
import { JobRegistry } from './job-registry.js';
import {
  LANES,
  QUEUE_BACKEND,
  WORK_QUEUES,
  type QueueBackend,
  type QueuedJob,
  type WorkQueues,
  type WorkWorker,
} from './work-queue.js';

const CONCURRENCY = { work: 4, outside: 2 } as const;
/** An emptied queue has lost the plan of the periodic jobs as well: it is looked after this often. */
const PLAN_AGAIN_MS = 30_000;

const Envelope = z.object({ key: z.string().nullable(), data: z.unknown() });

/** Takes jobs from the queue and has them done; what is done is crossed off in the outbox. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly record = stopwatch('job_duration', 'How long a job took');
  private workers: readonly WorkWorker[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly registry: JobRegistry,
    private readonly dataSource: DataSource,
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(WORK_QUEUES) private readonly queues: WorkQueues,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.requireHandlersForTheWaiting();
    this.workers = LANES.map((lane) =>
      this.backend.openWorker(lane, (job) => this.process(job), CONCURRENCY[lane]),
    );
    for (const worker of this.workers) {
      worker.on('error', (error) => this.log.error({ err: error }, 'The queue has a problem'));
    }
    await this.planPeriodic();
    this.timer = setInterval(() => void this.planAgain(), PLAN_AGAIN_MS);
  }

  /** Plans what runs by itself; a plan that stands is left alone, so that it keeps its rhythm. */
  async planPeriodic(): Promise<void> {
    for (const { name, everyMs, lane } of this.registry.periodic) {
      // It may have stood in another lane in a release before.
      for (const other of LANES) {
        if (other !== lane) await this.queues[other].removeJobScheduler(name);
      }
      const queue = this.queues[lane];
      if ((await queue.getJobScheduler(name))?.every === everyMs) continue;
      await queue.upsertJobScheduler(
        name,
        { every: everyMs },
        {
          name,
          data: { key: null, data: {} },
          opts: { removeOnComplete: true, removeOnFail: { age: 24 * 3_600 } },
        },
      );
    }
  }

  private async planAgain(): Promise<void> {
    try {
      await this.planPeriodic();
    } catch (error) {
      this.log.error({ err: error }, 'The periodic jobs could not be planned; it is tried again');
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private async process(job: QueuedJob): Promise<void> {
    const { key, data } = Envelope.parse(job.data);
    const log = this.log.child({ job: job.name, key });
    const started = performance.now();
    try {
      await this.registry.perform(job.name, data, { log });
    } catch (error) {
      log.error({ err: error }, 'The job failed; it is tried again');
      this.record(performance.now() - started, { job: job.name, outcome: 'failed' });
      throw error;
    }
    this.record(performance.now() - started, { job: job.name, outcome: 'done' });
    if (key !== null) await crossOff(this.dataSource, key);
  }

  /** A release that forgets a handler must not start and let work lie. */
  private async requireHandlersForTheWaiting(): Promise<void> {
    for (const name of await namesWaiting(this.dataSource)) this.registry.requireHandler(name);
  }
}
