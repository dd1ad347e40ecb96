import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { Config } from '../../config/index.js';
import { TooManyError } from '../../errors/index.js';
import '../request-user.js';
import { LIMITED, RATES } from './limited.js';
import { RateCounter } from './rate-counter.js';

/** Says no in time to who asks too much, before anything is read or written for it. */
@Injectable()
export class LimitInterceptor implements NestInterceptor {
  private readonly counter = new RateCounter();

  constructor(
    private readonly reflector: Reflector,
    private readonly config: Config,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const own = this.reflector.get<keyof typeof RATES | undefined>(LIMITED, context.getHandler());
    if (request.user) this.count('account', request.user.personId);
    if (own) this.count(own, request.user?.personId ?? request.ip);
    return next.handle();
  }

  private count(rate: keyof typeof RATES, who: string): void {
    const { most, seconds } = RATES[rate];
    const allowed = { most: Math.ceil(most * this.config.rateFactor), seconds };
    const wait = this.counter.count(`${rate}:${who}`, allowed, Date.now());
    if (wait > 0) throw new TooManyError(wait);
  }
}
