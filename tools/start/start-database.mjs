import { saying } from '../console/progress.mjs';
import { startPostgres } from '../postgres/start-postgres.mjs';

/**
 * The database: the one that is given, or one of our own below the data folder.
 * @returns what the processes are told of it
 */
export async function startDatabase(folder, parts, environment = process.env) {
  if (environment.DATABASE_URL) return {};
  const postgres = await saying('Starting PostgreSQL', () =>
    startPostgres({ dir: `${folder}/postgres` }),
  );
  parts.add({ name: 'postgres', stop: postgres.stop });
  if (postgres.replacedStale) {
    process.stdout.write(
      '  An earlier run was killed: its database has been stopped and is kept.\n',
    );
  }
  return databaseEnvironment(postgres);
}

/** The portal works as a role of its own; only migrations use the owner of the tables. */
export function databaseEnvironment({ url, applicationUrl }) {
  return { DATABASE_URL: applicationUrl, DATABASE_OWNER_URL: url };
}
