import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { summaryOf } from '../../src/reading/applications/application-summaries.js';
import { dataSourceOptions } from '../../src/platform/database/index.js';
import { eventually } from '../eventually.js';
import { createTestDatabase, type TestDatabase } from '../test-database.js';
import { startTestRedis, type TestRedis } from '../test-redis.js';
import { awardLetter } from '../verapdf/sample-letters.js';
import { emptyQueue } from './empty-queue.js';
import { plantApplication, type PlantedApplication } from './plant-application.js';
import { startWorkerProcess, type WorkerProcess } from './start-worker-process.js';

// Processes start, die and are missed by the queue: that takes longer than a test usually may.
jest.setTimeout(400_000);
const PATIENCE_MS = 60_000;
const DAY_SECONDS = 86_400;

let redis: TestRedis;
let database: TestDatabase;
let dataSource: DataSource;
let dataDir: string;
let running: WorkerProcess[] = [];

beforeAll(async () => {
  redis = await startTestRedis();
  database = await createTestDatabase();
  dataSource = await new DataSource(dataSourceOptions(database.url, [])).initialize();
  dataDir = await mkdtemp(path.join(tmpdir(), 'tranche-worker-'));
});

afterEach(async () => {
  await Promise.all(running.map((worker) => worker.kill()));
  running = [];
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
  await redis.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function count(sql: string, ...values: unknown[]): Promise<number> {
  const rows: { count: number }[] = await dataSource.query(
    `SELECT count(*)::int AS count FROM ${sql}`,
    values,
  );
  return rows[0]?.count ?? 0;
}

async function plantTerm({ id }: PlantedApplication, kind: string, days: number, isEnded = false) {
  await dataSource.query(
    `INSERT INTO deadline (id, application_id, kind, started_on, due_on, standing, derivation,
       ended_at, created_at)
     VALUES ($1, $2, $3, current_date, current_date + $4::int, $5, '[]', $6, now())`,
    [randomUUID(), id, kind, days, isEnded ? 'ended' : 'running', isEnded ? new Date() : null],
  );
}

/** The subject differs per application, and with it the bytes: letters are stored by their hash. */
async function plantLetter({ id, reference }: PlantedApplication): Promise<string> {
  const letterId = randomUUID();
  await dataSource.query(
    `INSERT INTO letter (id, application_id, event_number, kind, language, composed, composed_at)
     VALUES ($1, $2, 1, 'award', 'nl', $3, now())`,
    [letterId, id, JSON.stringify({ ...awardLetter('nl'), subject: `Besluit ${reference}` })],
  );
  await dataSource.query(`INSERT INTO outbox (key, name, data) VALUES ($1, 'render-letter', $2)`, [
    `letter:${letterId}`,
    { letterId },
  ]);
  return letterId;
}

async function storedFiles(): Promise<number> {
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

describe.each(['PostgreSQL', 'Redis'])('a worker in its own process, queue on %s', (kind) => {
  const redisUrl = () => (kind === 'Redis' ? redis.url : undefined);

  async function startTwo(clockOffsetSeconds: number): Promise<void> {
    running.push(...(await Promise.all([start(clockOffsetSeconds), start(clockOffsetSeconds)])));
  }

  function start(clockOffsetSeconds = 0): Promise<WorkerProcess> {
    return startWorkerProcess({
      databaseUrl: database.url,
      redisUrl: redisUrl(),
      dataDir,
      clockOffsetSeconds,
    });
  }

  async function stopAll(): Promise<void> {
    await Promise.all(running.splice(0).map((worker) => worker.stop()));
    await emptyQueue(database.url, redisUrl());
  }

  it('reminds of an assessment term, lists it overdue and lets it expire, once with two workers', async () => {
    const application = await plantApplication(dataSource, 'under-assessment');
    await plantTerm(application, 'assessment', 20);
    const closed = await plantApplication(dataSource, 'under-assessment');
    await plantTerm(closed, 'assessment', 20, true);
    const messages = (key: string, of = application) =>
      count(`message WHERE application_id = $1 AND key LIKE $2`, of.id, key);

    await startTwo(18 * DAY_SECONDS);
    await eventually(async () => (await messages('reminder:%:2:%')) === 1, PATIENCE_MS);
    await eventually(
      async () =>
        (await count(
          `local_mail WHERE recipient = (SELECT email FROM person WHERE id = $1)`,
          application.assessorId,
        )) === 1,
      PATIENCE_MS,
    );
    await stopAll();

    await startTwo(22 * DAY_SECONDS);
    const isExpired = () =>
      count(`application WHERE id = $1 AND state = 'assessment-expired'`, application.id);
    await eventually(async () => (await isExpired()) === 1, PATIENCE_MS);
    await stopAll();

    expect(await messages('%')).toBe(2);
    expect(await messages('reminder:%:-1:%')).toBe(1);
    expect(
      await count(
        `application_event WHERE application_id = $1 AND actor_role = 'system'
           AND transition = 'expire-assessment'`,
        application.id,
      ),
    ).toBe(1);
    const today = Temporal.Now.plainDateISO('Europe/Amsterdam').add({ days: 22 }).toString();
    const summary = await summaryOf(dataSource.manager, application.reference, 'staff', today);
    expect(summary).toMatchObject({ isOverdue: true, dueKind: { en: 'Submit the scores' } });
    // A term that was closed before never fires.
    expect(await messages('%', closed)).toBe(0);
    expect(await count(`application_event WHERE application_id = $1`, closed.id)).toBe(0);
  });

  it('killed while it renders, with the queue emptied: one letter, one message, one mail', async () => {
    const application = await plantApplication(dataSource, 'awarded');
    const before = await storedFiles();
    const letterId = await plantLetter(application);
    // Whoever holds the row keeps the worker between the stored PDF and the published letter.
    const holder = dataSource.createQueryRunner();
    await holder.startTransaction();
    await holder.query(`SET LOCAL idle_in_transaction_session_timeout = 0`);
    await holder.query(`SELECT 1 FROM letter WHERE id = $1 FOR UPDATE`, [letterId]);
    const victim = await start();
    running.push(victim);
    await eventually(async () => (await storedFiles()) > before, PATIENCE_MS);
    await eventually(
      async () =>
        (await count(
          `pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'UPDATE "letter"%'`,
        )) > 0,
      PATIENCE_MS,
    );
    await victim.kill();
    await holder.rollbackTransaction();
    await holder.release();
    const isRendered = () => count(`letter WHERE id = $1 AND rendered_at IS NOT NULL`, letterId);
    expect(await isRendered()).toBe(0);

    await emptyQueue(database.url, redisUrl());
    await dataSource.query(`UPDATE outbox SET sent_at = sent_at - interval '2 minutes'`);
    await startTwo(0);
    const isDone = () => count(`outbox WHERE key LIKE 'mail:%' AND done_at IS NULL`);
    await eventually(async () => (await isRendered()) === 1 && (await isDone()) === 0, PATIENCE_MS);
    expect(await count(`letter WHERE application_id = $1`, application.id)).toBe(1);
    expect(await count(`message WHERE application_id = $1`, application.id)).toBe(1);
    expect(
      await count(
        `local_mail m JOIN person p ON p.email = m.recipient
         JOIN representation r ON r.person_id = p.id WHERE r.organisation_id = $1`,
        application.organisationId,
      ),
    ).toBe(1);
  });
});
