import { DataSource } from 'typeorm';
import { admitApplicationRole, dataSourceOptions } from './platform/database/index.js';
import { migrateQueue } from './platform/jobs/index.js';
import { startProcess } from './start-process.js';

await startProcess('migrate', async ({ config, log }) => {
  const { databaseOwnerUrl } = config;
  const dataSource = new DataSource(dataSourceOptions(databaseOwnerUrl, []));
  await dataSource.initialize();
  const done = await dataSource.runMigrations();
  await dataSource.destroy();
  if (!config.redisUrl) await migrateQueue(databaseOwnerUrl);
  await admitApplicationRole(databaseOwnerUrl, config.databaseUrl);
  log.info({ migrations: done.map((each) => each.name) }, 'The schema is up to date');
});
