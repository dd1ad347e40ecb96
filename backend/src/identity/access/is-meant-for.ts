import type { FastifyRequest } from 'fastify';

/**
 * Whether the person who typed it is the person who is signed in. A browser has one session for all
 * its tabs: when somebody else signs in, a tab that is still open must not save, in their name, what
 * the one before typed. A screen says whom it was drawn for in `X-Tranche-Person`.
 */
export function isMeantFor({ headers }: FastifyRequest, personId: string): boolean {
  const meant = headers['x-tranche-person'];
  return meant === undefined || meant === personId;
}
