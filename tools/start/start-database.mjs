import { saying } from '../console/progress.mjs';
import { startPostgres } from '../postgres/start-postgres.mjs';

/** The address of the database: the one that is given, or one of our own below the data folder. */
export async function startDatabase(folder, parts, environment = process.env) {
  if (environment.DATABASE_URL) return environment.DATABASE_URL;
  const postgres = await saying('Starting PostgreSQL', () =>
    startPostgres({ dir: `${folder}/postgres` }),
  );
  parts.add({ name: 'postgres', stop: postgres.stop });
  if (postgres.replacedStale) {
    process.stdout.write(
      '  An earlier run was killed: its database has been stopped and is kept.\n',
    );
  }
  return postgres.url;
}
