import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemBody } from './problem.js';

/** As the words of the answer say: in a minute. */
const RETRY_AFTER_SECONDS = 60;

/** Sends problem details; the address goes along without its query, which may hold personal data. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  { retryAfter, ...problem }: ProblemBody,
): void {
  const instance = request.url.split('?')[0];
  const seconds = retryAfter ?? (problem.status === 503 ? RETRY_AFTER_SECONDS : undefined);
  if (seconds !== undefined) void reply.header('retry-after', seconds);
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ ...problem, instance }));
}
