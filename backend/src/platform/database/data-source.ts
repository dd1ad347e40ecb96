import { migrations } from '@tranche/migrations';
import type { DataSourceOptions } from 'typeorm';
import { PreparingClient } from './preparing-client.js';

export type Entities = NonNullable<DataSourceOptions['entities']>;

/** How to reach the database; the schema changes only by migrations. */
export function dataSourceOptions(url: string, entities: Entities): DataSourceOptions {
  return {
    type: 'postgres',
    replication: { master: { url }, slaves: [{ url: readingOnly(url) }] },
    entities,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize: 10,
    applicationName: 'tranche',
    extra: {
      Client: PreparingClient,
      // Without a connection to be had, soon an answer that says so.
      connectionTimeoutMillis: 5_000,
      statement_timeout: 15_000,
      // Whoever waits for a row keeps a connection from everybody else: soon it is told to come back.
      lock_timeout: 3_000,
      idle_in_transaction_session_timeout: 15_000,
      options: '-c timezone=UTC',
    },
  };
}

/**
 * The same database, by connections that the database itself lets read and no more: a read then
 * needs no transaction around it, and never waits for a connection that a change holds.
 */
function readingOnly(url: string): string {
  const address = new URL(url);
  address.searchParams.set('options', '-c timezone=UTC -c default_transaction_read_only=on');
  return address.href;
}
