import { createHash } from 'node:crypto';
import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { refuse } from '@tranche/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { RefusedError } from './errors.js';
import { IdempotencyKeys } from './idempotency-keys.js';
import { IDEMPOTENT } from './idempotent.js';

const KEY = /^[\w-]{8,100}$/;

/**
 * Makes a repeated call with the same key harmless. Calls with one key queue behind each other on an
 * advisory lock, so that a double click never runs twice, not even at the same moment.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly keys: IdempotencyKeys,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    const isMarked = this.reflector.get<boolean | undefined>(IDEMPOTENT, context.getHandler());
    if (!isMarked || typeof key !== 'string' || !KEY.test(key)) return next.handle();
    const scope = `${request.user?.personId ?? ''}:${key}`;
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return from(this.answer(scope, hashOf(request), reply, next));
  }

  private async answer(
    scope: string,
    requestHash: string,
    reply: FastifyReply,
    next: CallHandler,
  ): Promise<unknown> {
    const kept = await this.keys.once(scope, requestHash, () => lastValueFrom(next.handle()));
    if (kept.requestHash !== requestHash) throw new RefusedError(KEY_REUSED);
    if (kept.isRepeat) void reply.header('idempotent-replay', 'true');
    return kept.response;
  }
}

function hashOf(request: FastifyRequest): string {
  const content = `${request.method} ${request.url} ${JSON.stringify(request.body ?? null)}`;
  return createHash('sha256').update(content).digest('hex');
}

const KEY_REUSED = refuse({
  code: 'idempotency-key-reused',
  text: {
    nl: 'Deze sleutel hoort bij een ander verzoek.',
    en: 'This key belongs to another request.',
  },
});
