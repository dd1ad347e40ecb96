/** What the platform must know of whoever signed in. */
export interface RequestUser {
  readonly personId: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    user?: RequestUser | undefined;
    /** When the request reached the portal, before it waited for anything. */
    receivedAt?: Temporal.Instant;
  }
}
