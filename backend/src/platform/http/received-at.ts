import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import './request-user.js';

/** The moment at which the request reached the portal: that counts for a term, not when its turn came. */
export const ReceivedAt = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Temporal.Instant => {
    const { receivedAt } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!receivedAt) throw new Error('This request was not stamped on arrival');
    return receivedAt;
  },
);
