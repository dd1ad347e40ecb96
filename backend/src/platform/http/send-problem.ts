import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemBody } from './problem.js';

/** Sends problem details; the address goes along without its query, which may hold personal data. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: ProblemBody,
): void {
  const instance = request.url.split('?')[0];
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ ...problem, instance }));
}
