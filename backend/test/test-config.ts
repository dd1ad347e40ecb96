import { tmpdir } from 'node:os';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { Config } from '../src/platform/config/index.js';

/** Settings of a portal under test: local mode, its own database, a folder that is thrown away. */
export function testConfig(databaseUrl: string, more: NodeJS.ProcessEnv = {}): Config {
  return new Config({
    NODE_ENV: 'test',
    LOCAL_MODE: 'true',
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: 'http://localhost:3000',
    DATA_DIR: path.join(tmpdir(), `tranche-test-data-${process.pid}-${threadId}`),
    LOG_LEVEL: 'silent',
    ...more,
  });
}
