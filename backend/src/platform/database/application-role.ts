import pg from 'pg';
import { ConfigError } from '../config/index.js';

/** Schema of the queue, where it runs on PostgreSQL. */
const QUEUE_SCHEMA = 'bullmq';

/**
 * Lets the role of `applicationUrl` work in a migrated database, and no more than that: it reads and
 * writes rows, owns nothing, and can neither switch off a trigger nor empty a table. What is
 * append-only it can only add to. Made where it is missing; may run any number of times.
 *
 * @param ownerUrl of the role that owns the schema; it must be allowed to make roles when the other
 *   one does not exist yet
 */
export async function admitApplicationRole(
  ownerUrl: string,
  applicationUrl: string,
): Promise<void> {
  const { username, password } = new URL(applicationUrl);
  const name = decodeURIComponent(username);
  if (name === decodeURIComponent(new URL(ownerUrl).username)) return;
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await makeRole(owner, name, decodeURIComponent(password));
    const role = owner.escapeIdentifier(name);
    const schemas = await schemasOf(owner);
    for (const schema of schemas) await grantRows(owner, schema, role);
    if (schemas.includes(QUEUE_SCHEMA)) {
      // The queue makes a sequence of its own for every queue it opens.
      await owner.query(`GRANT CREATE ON SCHEMA ${QUEUE_SCHEMA} TO ${role}`);
    }
    for (const table of await appendOnlyTables(owner)) {
      await owner.query(
        `REVOKE UPDATE, DELETE ON public.${owner.escapeIdentifier(table)} FROM ${role}`,
      );
    }
  } finally {
    await owner.end();
  }
}

async function makeRole(owner: pg.Client, name: string, password: string): Promise<void> {
  const known = await owner.query(`SELECT 1 FROM pg_roles WHERE rolname = $1`, [name]);
  if (known.rowCount === 1) return;
  if (password === '') throw new ConfigError(`DATABASE_URL has no password for the role ${name}.`);
  await owner.query(
    `CREATE ROLE ${owner.escapeIdentifier(name)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE
       PASSWORD ${owner.escapeLiteral(password)}`,
  );
}

async function schemasOf(owner: pg.Client): Promise<readonly string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT nspname AS name FROM pg_namespace WHERE nspname = ANY($1)`,
    [['public', QUEUE_SCHEMA]],
  );
  return rows.map(({ name }) => name);
}

async function grantRows(owner: pg.Client, schema: string, role: string): Promise<void> {
  await owner.query(`
    GRANT USAGE ON SCHEMA ${schema} TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${role}`);
}

/** Those whose trigger says so: what a migration declares once holds for the role as well. */
async function appendOnlyTables(owner: pg.Client): Promise<readonly string[]> {
  const { rows } = await owner.query<{ name: string }>(`
    SELECT DISTINCT relname AS name FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
      WHERE relnamespace = 'public'::regnamespace AND tgname LIKE '%\\_append\\_only'`);
  return rows.map(({ name }) => name);
}
