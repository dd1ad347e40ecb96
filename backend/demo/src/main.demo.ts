import { NestFactory } from '@nestjs/core';
import { startProcess } from '@tranche/backend';
import { Config } from '@tranche/backend/platform/config';
import { createLog, nestLog } from '@tranche/backend/platform/log';
import { DemoModule } from './demo.module.js';
import { LoadDemo } from './load-demo.js';

await startProcess('demo', async ({ config: { databaseUrl }, clock }) => {
  const config = new Config({ ...process.env, DATABASE_URL: withoutWaitingForDisk(databaseUrl) });
  // Standard output is for whoever waits: one line per set.
  const log = createLog('warn', 'demo');
  const app = await NestFactory.createApplicationContext(DemoModule.of({ config, clock, log }), {
    logger: nestLog(log),
    abortOnError: false,
  });
  try {
    const failed = await app.get(LoadDemo).load((line) => process.stdout.write(`${line}\n`));
    if (failed.length > 0) throw new Error(`These sets could not be played: ${failed.join(', ')}`);
  } finally {
    await app.close();
  }
});

/** A power cut may cost the last second of a load; the next one goes on from there. */
function withoutWaitingForDisk(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('options', '-c timezone=UTC -c synchronous_commit=off');
  return url.href;
}
