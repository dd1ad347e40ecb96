import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '../clock/index.js';
import { Config } from '../config/index.js';
import { compressAnswers } from './answers/compress-answers.js';
import { answerNotModified } from './answers/not-modified.js';
import { tagAnswers } from './answers/revalidated.js';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.js';
import { logRequests } from './log-requests.js';
import './request-user.js';

export const API_VERSION = '1.0.0';

/** Addresses for browsers and load balancers, beside the versioned API. */
const NOT_THE_API = ['health/live', 'health/ready', 'auth/login', 'auth/callback', 'auth/logout'];

/** Requests a minute from one address, behind which there may be a whole school; a page makes about five. */
const RATE_PER_MINUTE = 3_000;

/** What holds for every request: cookies, security headers, limits, the version of the API. */
export async function configureHttp(app: NestFastifyApplication): Promise<void> {
  const config = app.get(Config);
  app.setGlobalPrefix('v1', { exclude: NOT_THE_API });
  app.enableShutdownHooks();
  const server = app.getHttpAdapter().getInstance();
  server.removeContentTypeParser('text/plain');
  const clock = app.get(Clock);
  // First of all: whatever the request waits for later does not make it late.
  server.addHook('onRequest', (request, _reply, done) => {
    request.receivedAt = clock.now();
    done();
  });
  await app.register(cookie);
  await app.register(helmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    strictTransportSecurity: config.isProduction,
  });
  await app.register(rateLimit, {
    max: Math.ceil(RATE_PER_MINUTE * config.rateFactor),
    timeWindow: 60_000,
    allowList: (request) => !request.url.startsWith('/v1/') && !request.url.startsWith('/auth/'),
    errorResponseBuilder: () => Object.assign(new Error('Too many requests'), { statusCode: 429 }),
  });
  server.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/v1/')) {
      void reply.headers({
        'api-version': API_VERSION,
        'cache-control': 'no-store',
        // Search engines may read it, to draw a page, but it is no page itself.
        'x-robots-tag': 'noindex',
      });
    }
    done();
  });
  // In this order: a tag, then perhaps nothing but that it is known, and only then fewer bytes.
  tagAnswers(server);
  answerNotModified(server);
  compressAnswers(server);
  logRequests(app);
}
