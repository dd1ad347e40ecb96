import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config } from './platform/config/index.js';
import { ApiDocument, configureHttp, serveFrontend } from './platform/http/index.js';
import { serveLocalMail } from './platform/mail/index.js';

const FRONTEND = fileURLToPath(new URL('../../frontend/dist/browser', import.meta.url));

/**
 * Everything around the routes: limits, pages, the API's own description, local sign-in.
 *
 * @param frontend folder of the build that is served; without one there is only the API
 */
export async function createApi(
  app: NestFastifyApplication,
  frontend = FRONTEND,
): Promise<NestFastifyApplication> {
  const config = app.get(Config);
  await configureHttp(app);
  if (config.isLocal) {
    // A development dependency: production never loads it.
    const { mountLocalProvider } = await import('./identity/local/local-provider.js');
    mountLocalProvider(app, config.publicUrl);
    serveLocalMail(app);
  }
  await serveFrontend(app, frontend);
  app.get(ApiDocument).describes(app);
  return app;
}
