import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { finalize, from, switchMap, type Observable } from 'rxjs';
import { Turns } from './turns.js';

/** Fewer than half of the connections, whatever happens to one row. */
const LIMITS = { atOnce: 4, mostWaiting: 100, patienceMs: 10_000 };

/** What a change locks, by the name it has in an address or in the body of a new application. */
const LOCKED = ['reference', 'assignment', 'tranche'] as const;

/** Bounds how many changes of one file, or of one tranche, are under way at the same moment. */
@Injectable()
export class TurnsInterceptor implements NestInterceptor {
  private readonly turns = new Turns(LIMITS);

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    // A document on its way in over a slow line locks nothing yet, and must not keep a turn so long.
    const isUpload = request.headers['content-type']?.startsWith('multipart/') === true;
    const key = request.method === 'GET' || isUpload ? undefined : lockedBy(request);
    if (key === undefined) return next.handle();
    return from(this.turns.take(key)).pipe(switchMap((done) => next.handle().pipe(finalize(done))));
  }
}

function lockedBy({ params, body }: FastifyRequest): string | undefined {
  for (const name of LOCKED) {
    const value = textIn(params, name) ?? textIn(body, name);
    if (value !== undefined) return `${name}:${value}`;
  }
  return undefined;
}

function textIn(part: unknown, name: string): string | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  const value: unknown = Reflect.get(part, name);
  return typeof value === 'string' ? value : undefined;
}
