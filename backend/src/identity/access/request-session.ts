import type { FastifyRequest } from 'fastify';
import type { SignedIn } from '../signed-in.js';
import type { OpenSession } from '../sign-in/sessions.js';

/** The session a request is made in, beside the request itself: only this feature puts it there. */
const SESSIONS = new WeakMap<FastifyRequest, OpenSession>();

export function rememberSession(request: FastifyRequest, session: OpenSession): void {
  SESSIONS.set(request, session);
  request.user = { personId: session.user.personId };
}

export function sessionOf(request: FastifyRequest): OpenSession | undefined {
  return SESSIONS.get(request);
}

export function signedInOf(request: FastifyRequest): SignedIn | undefined {
  return sessionOf(request)?.user;
}
