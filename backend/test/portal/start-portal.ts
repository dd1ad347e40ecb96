import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module.js';
import { createApi } from '../../src/create-api.js';
import {
  findPersona,
  Sessions,
  WelcomePerson,
  type IdentityClaims,
} from '../../src/identity/index.js';
import { SettableClock } from '../../src/platform/clock/index.js';
import type { Config } from '../../src/platform/config/index.js';
import { createAdapter } from '../../src/platform/http/index.js';
import { createLog, nestLog, type Logger } from '../../src/platform/log/index.js';
import { testConfig } from '../test-config.js';
import { createTestDatabase } from '../test-database.js';
import { Client } from './client.js';
import { DescribedAnswers } from './described-answers.js';

/** A portal that runs in the process of the test. */
export interface Portal {
  readonly app: NestFastifyApplication;
  readonly clock: SettableClock;
  readonly config: Config;
  readonly dataSource: DataSource;
  /** Runs SQL as the owner of the tables, who may do what the portal may not. */
  asOwner(sql: string): Promise<void>;
  readonly log: Logger;
  /** Method and path of everything that listens, such as `GET /v1/session`. */
  readonly routes: readonly string[];
  /** Somebody who has not signed in. */
  readonly nobody: Client;
  /** Signs a persona in, such as `fatima`, `sanne`, `lotte`. */
  as(persona: string): Promise<Client>;
  /** Signs somebody in of whom the identity provider says this. */
  signIn(claims: IdentityClaims): Promise<Client>;
  /** Has something stopped before the portal itself. */
  onStop(stop: () => Promise<void>): void;
  stop(): Promise<void>;
}

/**
 * @param environment settings beside those of a test, such as `LOG_LEVEL`
 * @param reachedBy another way to the database than straight to it
 * @param restoredFrom url of a database to which nobody is connected: the portal starts from a copy
 * @param frontend folder with a build of the screens; without one there is only the API
 */
export async function startPortal(
  environment: NodeJS.ProcessEnv = {},
  reachedBy = (url: string) => url,
  restoredFrom?: string,
  frontend = NO_FRONTEND,
): Promise<Portal> {
  const database = await createTestDatabase(restoredFrom);
  const config = testConfig(reachedBy(database.url), environment);
  const clock = new SettableClock();
  const log = createLog(config.logLevel, 'test');
  const adapter = createAdapter(false);
  const routes = rememberRoutes(adapter);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.of({ config, clock, log }),
    adapter,
    { bodyParser: false, logger: nestLog(log), abortOnError: false },
  );
  const described = new DescribedAnswers(app);
  described.watch();
  await createApi(app, frontend);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const stops: (() => Promise<void>)[] = [];
  return {
    app,
    clock,
    config,
    dataSource: app.get(DataSource),
    asOwner: (sql) => runAs(database.ownerUrl, sql),
    log,
    routes,
    nobody: new Client(app, described, null, ''),
    as: (persona) => signIn(app, described, claimsOf(persona)),
    signIn: (claims) => signIn(app, described, claims),
    onStop: (stop) => stops.push(stop),
    stop: async () => {
      for (const stop of stops.toReversed()) await stop();
      await app.close();
      await database.drop();
    },
  };
}

async function runAs(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Whether or not somebody built the screens, the portal under test is the same. */
const NO_FRONTEND = '/nonexistent';

function rememberRoutes(adapter: ReturnType<typeof createAdapter>): string[] {
  const routes: string[] = [];
  adapter.getInstance().addHook('onRoute', ({ method, url }) => {
    const methods = [method].flat().filter((each) => each !== 'HEAD');
    routes.push(...methods.map((each) => `${each} ${url}`));
  });
  return routes;
}

/** As after the way through the identity provider, which has a spec of its own. */
async function signIn(
  app: NestFastifyApplication,
  described: DescribedAnswers,
  claims: IdentityClaims,
): Promise<Client> {
  const personId = await app.get(WelcomePerson).welcome(claims);
  return new Client(app, described, await app.get(Sessions).start(personId), personId);
}

function claimsOf(sub: string): IdentityClaims {
  const persona = findPersona(sub);
  if (!persona) throw new Error(`There is no persona ${sub}`);
  return persona;
}
