import { randomUUID } from 'node:crypto';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from './language-of.js';
import { problemOf } from './problem.js';
import { sendProblem } from './send-problem.js';

/** Enough for the largest budget; documents are streamed and have limits of their own. */
const BODY_LIMIT_BYTES = 1_048_576;

export function createAdapter(trustProxy: boolean): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: 120_000,
    forceCloseConnections: true,
    trustProxy,
    genReqId: () => randomUUID(),
    // An address like /%zz never reaches a Nest filter.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(request, reply, problemOf(error, languageOf(request)));
    },
  });
}
