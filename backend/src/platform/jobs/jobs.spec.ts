import { Global, Inject, Injectable, Module, type Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { eventually } from '../../../test/eventually.js';
import { testConfig } from '../../../test/test-config.js';
import { createTestDatabase, type TestDatabase } from '../../../test/test-database.js';
import { startTestRedis, type TestRedis } from '../../../test/test-redis.js';
import { Config } from '../config/index.js';
import { dataSourceOptions, UnitOfWork } from '../database/index.js';
import { createLog, LOG } from '../log/index.js';
import { emit, JobKind } from '../outbox/index.js';
import { JobHandler, PeriodicJob, type HandlesJob } from './job-handler.js';
import { JOB_KINDS } from './job-registry.js';
import { JobsModule } from './jobs.module.js';
import { OutboxRelay } from './outbox-relay.js';
import { connectQueue } from './work-queue.js';

let database: TestDatabase;
let redis: TestRedis;
let dataSource: DataSource;
let unitOfWork: UnitOfWork;
const workers: TestingModule[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  redis = await startTestRedis();
  dataSource = await new DataSource(dataSourceOptions(database.ownerUrl, [])).initialize();
  await dataSource.query(`
    CREATE TABLE effect (key text PRIMARY KEY, runs int NOT NULL);
    GRANT SELECT, INSERT, UPDATE, DELETE ON effect TO PUBLIC`);
  unitOfWork = new UnitOfWork(dataSource);
});

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.close()));
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
  await redis.stop();
});

interface Trace {
  readonly key: string;
  readonly mishaps: number;
}

const LEAVE_TRACE = new JobKind<Trace>(
  'leave-trace',
  z.object({ key: z.string(), mishaps: z.int() }),
);

/** Counts how often it ran in the database; a job that names a mishap fails the first time. */
@JobHandler(LEAVE_TRACE)
@Injectable()
class LeaveTrace implements HandlesJob<Trace> {
  constructor(@Inject(DataSource) private readonly traces: DataSource) {}

  async handle({ key, mishaps }: Trace): Promise<void> {
    const rows: { runs: number }[] = await this.traces.query(
      `INSERT INTO effect (key, runs) VALUES ($1, 1)
       ON CONFLICT (key) DO UPDATE SET runs = effect.runs + 1 RETURNING runs`,
      [key],
    );
    if ((rows[0]?.runs ?? 0) <= mishaps) throw new Error('a mishap');
  }
}

@PeriodicJob('tick', { everyMs: 100 })
@Injectable()
class Tick extends LeaveTrace {
  override handle(): Promise<void> {
    return super.handle({ key: 'tick', mishaps: 0 });
  }
}

async function startWorker(config: Config, ...handlers: Type[]): Promise<TestingModule> {
  @Global()
  @Module({
    providers: [
      { provide: Config, useValue: config },
      { provide: LOG, useValue: createLog('silent', 'test') },
      { provide: DataSource, useValue: dataSource },
    ],
    exports: [Config, LOG, DataSource],
  })
  class Surroundings {}
  const worker = await Test.createTestingModule({
    imports: [Surroundings, JobsModule],
    providers: handlers,
  })
    .overrideProvider(JOB_KINDS)
    .useValue(handlers.includes(LeaveTrace) ? [LEAVE_TRACE] : [])
    .compile();
  // Before it starts: one that fails to start is closed as well, or its relay would go on.
  workers.push(worker);
  await worker.init();
  return worker;
}

async function runsOf(key: string): Promise<number> {
  const rows: { runs: number }[] = await dataSource.query(
    `SELECT runs FROM effect WHERE key = $1`,
    [key],
  );
  return rows[0]?.runs ?? 0;
}

async function isDone(key: string): Promise<boolean> {
  const rows: unknown[] = await dataSource.query(
    `SELECT 1 FROM outbox WHERE key = $1 AND done_at IS NOT NULL`,
    [key],
  );
  return rows.length === 1;
}

const leaveTrace = (key: string, mishaps = 0) => ({ key, data: { key, mishaps } });

describe.each(['PostgreSQL', 'Redis'])('jobs on %s', (kind) => {
  const named = (key: string) => `${kind}:${key}`;
  const config = () => testConfig(database.url, kind === 'Redis' ? { REDIS_URL: redis.url } : {});

  it('does a job after the commit that made it necessary', async () => {
    await startWorker(config(), LeaveTrace);
    await unitOfWork.run((tx) => emit(tx, LEAVE_TRACE, leaveTrace(named('award'))));
    await eventually(() => isDone(named('award')));
    expect(await runsOf(named('award'))).toBe(1);
  });

  it('does a job once that was written down twice', async () => {
    await startWorker(config(), LeaveTrace);
    await unitOfWork.run((tx) => emit(tx, LEAVE_TRACE, leaveTrace(named('twice'))));
    await unitOfWork.run((tx) => emit(tx, LEAVE_TRACE, leaveTrace(named('twice'))));
    await unitOfWork.run((tx) => emit(tx, LEAVE_TRACE, leaveTrace(named('after'))));
    await eventually(async () => (await isDone(named('twice'))) && (await isDone(named('after'))));
    expect(await runsOf(named('twice'))).toBe(1);
  });

  it('does nothing for a transaction that was rolled back', async () => {
    await startWorker(config(), LeaveTrace);
    const failing = unitOfWork.run(async (tx) => {
      await emit(tx, LEAVE_TRACE, leaveTrace(named('rolled-back')));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await unitOfWork.run((tx) => emit(tx, LEAVE_TRACE, leaveTrace(named('later'))));
    await eventually(() => isDone(named('later')));
    expect(await runsOf(named('rolled-back'))).toBe(0);
  });

  it('tries a job again that failed', async () => {
    await startWorker(config(), LeaveTrace);
    await unitOfWork.run((tx) => emit(tx, LEAVE_TRACE, leaveTrace(named('mishap'), 1)));
    await eventually(() => isDone(named('mishap')));
    expect(await runsOf(named('mishap'))).toBe(2);
  });

  it('fills an emptied queue again from the outbox', async () => {
    // Sent long ago and never done: the queue was emptied before a worker came to it.
    await dataSource.query(
      `INSERT INTO outbox (key, name, data, sent_at)
       VALUES ($1, 'leave-trace', $2, now() - interval '2 minutes')`,
      [named('emptied'), { key: named('emptied'), mishaps: 0 }],
    );
    await startWorker(config(), LeaveTrace);
    await eventually(() => isDone(named('emptied')));
    expect(await runsOf(named('emptied'))).toBe(1);
  });

  it('shares a hundred jobs between two workers without doing one twice', async () => {
    await Promise.all([startWorker(config(), LeaveTrace), startWorker(config(), LeaveTrace)]);
    const keys = Array.from({ length: 100 }, (_, number) => named(`shared-${number}`));
    await unitOfWork.run(async (tx) => {
      for (const key of keys) await emit(tx, LEAVE_TRACE, leaveTrace(key));
    });
    await eventually(async () => {
      const rows: { left: number }[] = await dataSource.query(
        `SELECT count(*)::int AS left FROM outbox WHERE key = ANY($1) AND done_at IS NULL`,
        [keys],
      );
      return rows[0]?.left === 0;
    });
    const runs = await Promise.all(keys.map(runsOf));
    expect(runs.every((each) => each === 1)).toBe(true);
  });

  it('sends a batch once when two relays look at the same moment', async () => {
    const worker = await startWorker(config(), LeaveTrace);
    const relay = worker.get(OutboxRelay);
    await unitOfWork.run((tx) => emit(tx, LEAVE_TRACE, leaveTrace(named('raced'))));
    await Promise.all([relay.relayOnce(), relay.relayOnce(), relay.relayOnce()]);
    await eventually(() => isDone(named('raced')));
    expect(await runsOf(named('raced'))).toBe(1);
  });

  it('does not start when work waits that nobody can do', async () => {
    await dataSource.query(`INSERT INTO outbox (key, name, data) VALUES ($1, 'send-fax', '{}')`, [
      named('fax'),
    ]);
    await expect(startWorker(config(), LeaveTrace)).rejects.toThrow('Job send-fax has no handler');
    await dataSource.query(`DELETE FROM outbox WHERE key = $1`, [named('fax')]);
  });

  it('schedules a periodic job once, however many workers there are', async () => {
    await dataSource.query(`DELETE FROM effect WHERE key = 'tick'`);
    await startWorker(config(), LeaveTrace, Tick);
    await startWorker(config(), LeaveTrace, Tick);
    await eventually(async () => (await runsOf('tick')) >= 2);
    const backend = connectQueue(config());
    const queue = backend.openQueue('work');
    expect(await countSchedulers(queue)).toBe(1);
    await queue.close();
    await backend.close();
  });
});

async function countSchedulers(queue: object): Promise<number> {
  const count: unknown = Reflect.get(queue, 'getJobSchedulersCount');
  if (typeof count !== 'function') throw new Error('This queue cannot count its schedulers');
  return Number(await Reflect.apply(count, queue, []));
}
