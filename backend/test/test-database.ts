import { randomUUID } from 'node:crypto';
import { runMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { admitApplicationRole, dataSourceOptions } from '../src/platform/database/index.js';

const TEMPLATE = 'tranche_template';

/** The role that the portal works as in every test, as in production. */
const APPLICATION_ROLE = { username: 'portal', password: 'only-of-the-tests' };

/** A database with the whole schema and nothing in it, for one spec file. */
export interface TestDatabase {
  /** As the role that the portal works as. */
  readonly url: string;
  /** As the role that owns the tables: for what only an administrator may do. */
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/**
 * Copies the migrated template, which the first spec file that comes along makes.
 *
 * @param from url of another database, to which nobody is connected: everything in it is copied
 */
export async function createTestDatabase(from?: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdministrator(async (admin) => {
    // Spec files run beside each other: only one of them may make the template.
    await admin.query(`SELECT pg_advisory_lock(hashtext('${TEMPLATE}'))`);
    if (!(await exists(admin, TEMPLATE))) await makeTemplate(admin);
    const template = from ? nameIn(from) : TEMPLATE;
    // File by file: block by block, by way of the log, is for servers that have much else to do.
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY = FILE_COPY`);
  });
  return {
    url: urlOf(name, APPLICATION_ROLE),
    ownerUrl: urlOf(name),
    drop: () =>
      asAdministrator(async (admin) => {
        await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      }),
  };
}

/** Creates an empty database, for tests of the migrations themselves. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  await asAdministrator(async (admin) => {
    await admin.query(`CREATE DATABASE ${name}`);
  });
  return {
    url: urlOf(name),
    ownerUrl: urlOf(name),
    drop: () =>
      asAdministrator(async (admin) => {
        await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      }),
  };
}

async function makeTemplate(admin: pg.Client): Promise<void> {
  const draft = `${TEMPLATE}_draft`;
  await admin.query(`DROP DATABASE IF EXISTS ${draft}`);
  await admin.query(`CREATE DATABASE ${draft}`);
  await migrate(urlOf(draft));
  // A template that carries its name is whole: a failed migration leaves only the draft behind.
  await admin.query(`ALTER DATABASE ${draft} RENAME TO ${TEMPLATE}`);
}

async function migrate(url: string): Promise<void> {
  const dataSource = await new DataSource(dataSourceOptions(url, [])).initialize();
  await dataSource.runMigrations();
  await dataSource.destroy();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await runMigrations(client, 'bullmq');
  await client.end();
  await admitApplicationRole(url, urlOf(nameIn(url), APPLICATION_ROLE));
}

async function exists(admin: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await admin.query(`SELECT 1 FROM pg_database WHERE datname = $1`, [name]);
  return rowCount === 1;
}

async function asAdministrator(work: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: urlOf('postgres') });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function nameIn(url: string): string {
  return new URL(url).pathname.slice(1);
}

function urlOf(database: string, role: Partial<URL> = {}): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run this spec with jest');
  return Object.assign(new URL(url), { pathname: `/${database}`, ...role }).href;
}
