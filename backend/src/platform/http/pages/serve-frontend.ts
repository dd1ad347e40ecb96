import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../config/index.js';
import { PageDirectory } from './page-directory.js';
import { pageLanguage } from './page-language.js';
import { pageTemplate } from './page-template.js';
import { serveRobots } from './serve-robots.js';
import { pathOf, wantsPage } from './wants-page.js';

/** The build names a file after its content, beside the pages: `chunk-Ab3_d-9Z.js`. */
const HASHED_FILE = /[\\/][a-z]+-[\w-]{8}\.(js|css)(\.br|\.gz)?$/;

/**
 * What a browser heeds on a document or a worker alone, and none of these files is one. A page on a phone
 * brings some fifty of them: this is an eighth of what a first visit downloads.
 */
const OF_DOCUMENTS = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
] as const;

const FOREVER = 'public, max-age=31536000, immutable';

/** Serves the Angular build and its pages; without a build there is only the API. */
export async function serveFrontend(app: NestFastifyApplication, folder: string): Promise<void> {
  const index = path.join(folder, 'index.html');
  if (!existsSync(index)) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    globIgnore: ['index.html', '**/*.br', '**/*.gz'],
    // The build leaves each file compressed beside it: nothing is compressed while somebody waits.
    preCompressed: true,
    setHeaders: (reply, file) => {
      const isPartOfPage = HASHED_FILE.test(file);
      reply.header('cache-control', isPartOfPage ? FOREVER : 'no-cache');
      if (isPartOfPage) for (const name of OF_DOCUMENTS) reply.removeHeader(name);
    },
  });
  const directory = app.get(PageDirectory);
  const { publicUrl } = app.get(Config);
  const server = app.getHttpAdapter().getInstance();
  serveRobots(server, publicUrl, directory);
  server.get('/*', answerPage(directory, publicUrl, readFileSync(index, 'utf8')));
}

/** Any page is the same file: its script draws what the address asks for, also that there is nothing. */
function answerPage(directory: PageDirectory, publicUrl: string, index: string) {
  const fill = pageTemplate(index);
  return async (request: FastifyRequest, reply: FastifyReply) => {
    if (!wantsPage(request)) return reply.callNotFound();
    const address = pathOf(request.url);
    const page = await directory.find(address);
    if (!page?.isPublic) reply.header('x-robots-tag', 'noindex');
    return reply
      .code(page ? 200 : 404)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(
        fill({
          language: pageLanguage(request),
          nonce: reply.cspNonce.style,
          words: page ? page.words : NOT_FOUND,
          address: page?.isPublic ? publicUrl + address.replace(/(.)\/$/, '$1') : undefined,
        }),
      );
  };
}

const NOT_FOUND = {
  title: { nl: 'Pagina niet gevonden', en: 'Page not found' },
  description: {
    nl: 'Misschien klopt het adres niet, of is de pagina niet voor u bedoeld.',
    en: 'The address may be wrong, or the page is not meant for you.',
  },
};
