import type { KeyedCall } from '../database/index.js';

/** What the platform must know of whoever signed in. */
export interface RequestUser {
  readonly personId: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    user?: RequestUser | undefined;
    /** When the request reached the portal, before it waited for anything. */
    receivedAt?: Temporal.Instant;
    /** The intention that the request names with its `Idempotency-Key`. */
    keyedCall?: KeyedCall;
  }
}
