import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SignInError } from '../platform/errors/index.js';
import { signedInOf } from './access/request-session.js';
import type { SignedIn } from './signed-in.js';

/** The person who makes the request; a route that wants one never runs without. */
export const CurrentUser = createParamDecorator(
  (_data: unknown, context: ExecutionContext): SignedIn => {
    const user = signedInOf(context.switchToHttp().getRequest<FastifyRequest>());
    if (!user) throw new SignInError();
    return user;
  },
);
