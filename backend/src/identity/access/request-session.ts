import type { FastifyRequest } from 'fastify';
import type { SignedIn } from '../signed-in.js';

/** Who makes a request, beside the request itself: only this feature puts somebody there. */
const SESSIONS = new WeakMap<FastifyRequest, SignedIn>();

export function rememberSignedIn(request: FastifyRequest, user: SignedIn): void {
  SESSIONS.set(request, user);
  request.user = { personId: user.personId };
}

export function signedInOf(request: FastifyRequest): SignedIn | undefined {
  return SESSIONS.get(request);
}
