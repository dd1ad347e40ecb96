import {
  applyDecorators,
  createParamDecorator,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { KeyedCall } from '../../database/index.js';
import '../request-user.js';

export const IDEMPOTENT = Symbol('idempotent');

export const IDEMPOTENCY_KEY = /^[\w-]{8,100}$/;

/**
 * A second call with the same `Idempotency-Key` does nothing and shows what the first brought about. The
 * route hands its {@link CallKey} to the work, which keeps it in its own transaction.
 */
export function Idempotent(): MethodDecorator {
  return applyDecorators(
    SetMetadata(IDEMPOTENT, true),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      schema: { type: 'string', pattern: IDEMPOTENCY_KEY.source },
      description:
        'Names one intention: a repeat is not done again, and shows what it brought about',
    }),
  );
}

/** The intention that the request names, for the work to carry; undefined when it names none. */
export const CallKey = createParamDecorator(
  (_data: unknown, context: ExecutionContext): KeyedCall | undefined =>
    context.switchToHttp().getRequest<FastifyRequest>().keyedCall,
);
