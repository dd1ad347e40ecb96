import { createHash } from 'node:crypto';
import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Tagged } from '../etag.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    isRevalidated?: boolean;
  }
}

/**
 * A route whose answer is the same for everybody: anyone may keep it, but asks each time whether it
 * still holds, and is then sent nothing but that it does.
 */
export const Revalidated = (): MethodDecorator =>
  applyDecorators(RouteConfig({ isRevalidated: true }), Tagged());

/** Tags the answers of such routes by their content. Weak: the content is one in every encoding. */
export function tagAnswers(server: FastifyInstance): void {
  server.addHook('onSend', (request, reply, payload, done) => {
    const isTagged = request.routeOptions.config.isRevalidated && reply.statusCode === 200;
    if (isTagged && typeof payload === 'string') {
      const hash = createHash('sha256').update(payload).digest('base64url').slice(0, 27);
      void reply.header('etag', `W/"${hash}"`);
      // A route may say that it need not be asked about for a while.
      if (reply.getHeader('cache-control') === 'no-store') {
        void reply.header('cache-control', 'public, no-cache');
      }
    }
    done(null, payload);
  });
}
