import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';

export const IDEMPOTENT = Symbol('idempotent');

/** A second call with the same `Idempotency-Key` gets the answer of the first, and does nothing. */
export function Idempotent(): MethodDecorator {
  return applyDecorators(
    SetMetadata(IDEMPOTENT, true),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      schema: { type: 'string', maxLength: 100 },
      description: 'Names one intention: a repeat gets the answer of the first call',
    }),
  );
}
