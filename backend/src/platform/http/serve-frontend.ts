import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const HASHED_FILE = /-[A-Z0-9]{8}\.(js|css|woff2|mjs)$/;

/** Addresses that are never a page of the frontend. */
const NOT_A_PAGE = /^\/(v1|auth|local-idp|local|health)(\/|$)/;

/** Serves the Angular build and its pages; without a build there is only the API. */
export async function serveFrontend(app: NestFastifyApplication, folder: string): Promise<void> {
  const indexFile = path.join(folder, 'index.html');
  if (!existsSync(indexFile)) return;
  const index = readFileSync(indexFile, 'utf8');
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    globIgnore: ['index.html'],
    preCompressed: true,
    setHeaders: (reply, file) => {
      const lifetime = HASHED_FILE.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';
      reply.header('cache-control', lifetime);
    },
  });
  const server = app.getHttpAdapter().getInstance();
  server.get('/*', (request, reply) => {
    const wantsPage = (request.headers.accept ?? '').includes('text/html');
    if (NOT_A_PAGE.test(request.url) || !wantsPage) return reply.callNotFound();
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(index.replaceAll('__CSP_NONCE__', reply.cspNonce.style));
  });
}
