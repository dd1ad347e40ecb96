import { randomUUID } from 'node:crypto';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TrustedProxies } from '../config/index.js';
import { languageOf } from './language-of.js';
import { problemOf } from './problem/problem.js';
import { sendProblem } from './problem/send-problem.js';

/** Enough for the largest budget; documents are streamed and have limits of their own. */
const BODY_LIMIT_BYTES = 1_048_576;

/** @param trustProxy whose `X-Forwarded-For` counts; anybody can send one, so nobody's by itself */
export function createAdapter(trustProxy: TrustedProxies): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: 120_000,
    forceCloseConnections: true,
    trustProxy: trusting(trustProxy),
    genReqId: () => randomUUID(),
    // An address like /%zz never reaches a Nest filter.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(request, reply, problemOf(error, languageOf(request)));
    },
  });
}

/** Hop 0 is whoever connects to the portal. */
function trusting(
  proxies: TrustedProxies,
): false | string[] | ((address: string, hop: number) => boolean) {
  if (proxies === false) return false;
  if (typeof proxies === 'number') return (_address, hop) => hop < proxies;
  return [...proxies];
}
