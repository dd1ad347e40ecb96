import {
  createPostgresBackend,
  createRedisBackend,
  isPgPool,
  withBackend,
  type JobSchedulerTemplateOptions,
  type JobsOptions,
} from 'bullmq';
import pg from 'pg';
import type { Config } from '../config/index.js';

/**
 * Jobs stand in two lanes, each with its own queue: what waits for somebody else's server stands apart,
 * so that no letter waits behind a mail server that hangs.
 */
export const LANES = ['work', 'outside'] as const;

export type Lane = (typeof LANES)[number];

/** Injection token of the queues by lane. */
export const WORK_QUEUES = Symbol('work queues');

export type WorkQueues = Readonly<Record<Lane, WorkQueue>>;

/** Injection token of how to reach the queue. */
export const QUEUE_BACKEND = Symbol('queue backend');

/** A worker that died is noticed within seconds, and its job goes to another; ours are short. */
const NOTICE_THE_DEAD = { lockDuration: 15_000, stalledInterval: 5_000, maxStalledCount: 5 };

export interface QueuedJob {
  readonly name: string;
  readonly data: unknown;
}

/** What the portal needs of a queue, on whichever backend. */
export interface WorkQueue {
  addBulk(jobs: { name: string; data: unknown; opts?: JobsOptions }[]): Promise<unknown>;
  upsertJobScheduler(
    id: string,
    repeat: { every: number },
    template: { name: string; data: unknown; opts?: JobSchedulerTemplateOptions },
  ): Promise<unknown>;
  getJobScheduler(id: string): Promise<{ every?: number } | undefined>;
  removeJobScheduler(id: string): Promise<unknown>;
  close(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

export interface WorkWorker {
  close(force?: boolean): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
}

/** The queue on PostgreSQL or on Redis: the same code on either side. */
export interface QueueBackend {
  openQueue(lane: Lane): WorkQueue;
  openWorker(
    lane: Lane,
    process: (job: QueuedJob) => Promise<void>,
    concurrency: number,
  ): WorkWorker;
  close(): Promise<void>;
}

/** Redis when it is configured, otherwise BullMQ's own tables in the portal's database. */
export function connectQueue(config: Pick<Config, 'redisUrl' | 'databaseUrl'>): QueueBackend {
  return config.redisUrl ? onRedis(config.redisUrl) : onPostgres(config.databaseUrl);
}

function onRedis(url: string): QueueBackend {
  const { Queue, Worker } = withBackend(createRedisBackend);
  const connection = { url, maxRetriesPerRequest: null };
  return {
    openQueue: (lane) => new Queue(lane, { connection }),
    openWorker: (lane, process, concurrency) =>
      new Worker(lane, process, { connection, concurrency, ...NOTICE_THE_DEAD }),
    close: () => Promise.resolve(),
  };
}

/** Queue and worker share one pool, so that their connections stay countable. */
function onPostgres(connectionString: string): QueueBackend {
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const pool = new pg.Pool({
    connectionString,
    max: 12,
    keepAlive: true,
    options: '-c search_path=bullmq',
    application_name: 'tranche-queue',
  });
  // A dropped idle connection is replaced; without this line Node would stop the process.
  pool.on('error', () => undefined);
  // BullMQ describes a pool more narrowly than pg does; at run time they are the same.
  if (!isPgPool(pool)) throw new TypeError('BullMQ does not know this pool');
  return {
    openQueue: (lane) => new Queue(lane, { connection: pool }),
    openWorker: (lane, process, concurrency) =>
      new Worker(lane, process, { connection: pool, concurrency, ...NOTICE_THE_DEAD }),
    close: () => pool.end(),
  };
}
