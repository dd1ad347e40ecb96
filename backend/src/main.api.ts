import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { createApi } from './create-api.js';
import { createAdapter } from './platform/http/index.js';
import { nestLog } from './platform/log/index.js';
import { startProcess } from './start-process.js';

await startProcess('api', async (parts) => {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.of(parts),
    createAdapter(parts.config.trustedProxies),
    { bodyParser: false, logger: nestLog(parts.log) },
  );
  await createApi(app);
  await app.listen(parts.config.port, parts.config.host);
  parts.log.info({ port: parts.config.port }, 'The API listens');
});
