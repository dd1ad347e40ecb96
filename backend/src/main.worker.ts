import { NestFactory } from '@nestjs/core';
import { nestLog } from './platform/log/index.js';
import { startProcess } from './start-process.js';
import { WorkerModule } from './worker.module.js';

await startProcess('worker', async (parts) => {
  const app = await NestFactory.createApplicationContext(WorkerModule.of(parts), {
    logger: nestLog(parts.log),
  });
  app.enableShutdownHooks();
  parts.log.info('The worker works');
});
