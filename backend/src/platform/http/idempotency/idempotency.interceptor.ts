import { createHash } from 'node:crypto';
import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { canonicalJson, refuse } from '@tranche/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, tap, type Observable } from 'rxjs';
import { KeyConflict, KeyedCall } from '../../database/index.js';
import { ContractViolation } from '../contract/contract-pipe.js';
import { whatCannotBeKept } from '../contract/what-cannot-be-kept.js';
import { RefusedError } from '../../errors/index.js';
import { IDEMPOTENCY_KEY, IDEMPOTENT } from './idempotent.js';

/** Reads the key of a call, for the work to carry, and says afterwards whether it was a repeat. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    const isMarked = this.reflector.get<boolean | undefined>(IDEMPOTENT, context.getHandler());
    if (!isMarked || key === undefined) return next.handle();
    if (typeof key !== 'string' || !IDEMPOTENCY_KEY.test(key)) throw malformed();
    const call = new KeyedCall(`${request.user?.personId ?? ''}:${key}`, hashOf(request));
    request.keyedCall = call;
    return next.handle().pipe(
      tap(() => {
        // A route that says it is done once, and whose work forgot the key, is a fault of ours.
        if (!call.isCarried) throw new Error(`Nothing carried the key of ${request.method}`);
        if (call.isRepeat)
          void http.getResponse<FastifyReply>().header('idempotent-replay', 'true');
      }),
      catchError((error: unknown) => {
        throw error instanceof KeyConflict ? CONFLICTS[error.reason]() : error;
      }),
    );
  }
}

/** @throws ContractViolation for a body with what cannot be kept, as where it is read */
function hashOf({ method, url, body }: FastifyRequest): string {
  const issues = whatCannotBeKept(body);
  if (issues.length > 0) throw new ContractViolation(issues);
  const content = `${method} ${url} ${canonicalJson(body)}`;
  return createHash('sha256').update(content).digest('hex');
}

function malformed(): ContractViolation {
  const message = 'A key is 8 to 100 letters, digits, _ or -';
  const violation = new ContractViolation([{ code: 'invalid_format', message }]);
  violation.part = 'header';
  violation.field = 'Idempotency-Key';
  return violation;
}

const CONFLICTS = {
  reused: () =>
    new RefusedError(
      refuse({
        code: 'idempotency-key-reused',
        text: {
          nl: 'Deze sleutel hoort bij een ander verzoek.',
          en: 'This key belongs to another request.',
        },
      }),
    ),
  'in-use': () =>
    new RefusedError(
      refuse({
        code: 'idempotency-key-in-use',
        text: {
          nl: 'Uw verzoek wordt nog verwerkt. Wacht even en probeer het dan opnieuw.',
          en: 'Your request is still being worked on. Wait a moment and try again.',
        },
      }),
    ),
} satisfies Record<KeyConflict['reason'], () => RefusedError>;
