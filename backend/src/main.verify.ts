import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { nestLog } from './platform/log/index.js';
import { startProcess } from './start-process.js';
import { reportOf, VerifyPortal } from './verify/index.js';

// Reads the whole store and database; the portal may be at work meanwhile.
await startProcess('verify', async (parts) => {
  const app = await NestFactory.createApplicationContext(AppModule.of(parts), {
    logger: nestLog(parts.log),
  });
  const outcomes = await app.get(VerifyPortal).verify();
  await app.close();
  process.stdout.write(reportOf(outcomes));
  if (outcomes.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
});
