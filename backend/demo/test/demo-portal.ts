import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { SignedIn } from '@tranche/backend/identity';
import { SettableClock } from '@tranche/backend/platform/clock';
import { UnitOfWork } from '@tranche/backend/platform/database';
import { createLog } from '@tranche/backend/platform/log';
import { testConfig } from '../../test/test-config.js';
import { createTestDatabase, type TestDatabase } from '../../test/test-database.js';
import { DemoModule } from '../src/demo.module.js';
import { LoadDemo } from '../src/load-demo.js';
import { Cast } from '../src/play/cast.js';

/** The portal as the demonstration data leaves it at a first start. */
export class DemoPortal {
  readonly told: string[] = [];

  private constructor(
    private readonly database: TestDatabase,
    private readonly app: INestApplicationContext,
    readonly clock: SettableClock,
  ) {}

  static async start(): Promise<DemoPortal> {
    const database = await createTestDatabase();
    const clock = new SettableClock();
    const config = testConfig(database.url, { DATABASE_OWNER_URL: database.ownerUrl });
    const app = await NestFactory.createApplicationContext(
      DemoModule.of({ config, clock, log: createLog('error', 'test') }),
      { logger: false, abortOnError: false },
    );
    return new DemoPortal(database, app, clock);
  }

  async load(): Promise<void> {
    const failed = await this.get(LoadDemo).load((line) => this.told.push(line));
    if (failed.length > 0) throw new Error(this.told.join('\n'));
  }

  get<Part>(part: Type<Part>): Part {
    return this.app.get(part, { strict: false });
  }

  persona(sub: string): Promise<SignedIn> {
    return this.get(Cast).persona(sub);
  }

  query<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.get(UnitOfWork).read((tx) => tx.query(sql, [...values]));
  }

  async change(sql: string): Promise<void> {
    await this.get(UnitOfWork).run((tx) => tx.query(sql));
  }

  /** How many rows every table holds, and how the states are divided. */
  async standing(): Promise<Readonly<Record<string, unknown>>> {
    const tables = await this.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' ORDER BY table_name`,
    );
    const counts: Record<string, unknown> = {};
    for (const { name } of tables) {
      [counts[name]] = await this.query(`SELECT count(*)::int AS rows FROM "${name}"`);
    }
    const states = await this.query(
      `SELECT tranche, state, count(*)::int FROM application GROUP BY 1, 2 ORDER BY 1, 2`,
    );
    return { ...counts, states };
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }
}
