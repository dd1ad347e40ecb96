import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { assertNever } from '@tranche/domain';
import type { FastifyRequest } from 'fastify';
import { ForbiddenError, SignInError } from '../../platform/errors/index.js';
import { PERMISSION, type Permission } from '../../platform/http/index.js';
import type { SignedIn } from '../signed-in.js';
import { requireSameSite } from './require-same-site.js';
import { isMeantFor } from './is-meant-for.js';
import { rememberSession } from './request-session.js';
import { Sessions } from '../sign-in/sessions.js';
import { Config } from '../../platform/config/index.js';

/** Lets nobody through a route that does not say who may. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const permission = this.reflector.get<Permission | undefined>(PERMISSION, context.getHandler());
    if (!permission) throw new ForbiddenError(UNDECLARED);
    requireSameSite(request, this.config.publicUrl);
    const session = await this.sessions.open(request);
    const isTheirs = session !== null && isMeantFor(request, session.user.personId);
    if (isTheirs) rememberSession(request, session);
    this.judge(permission, isTheirs ? session.user : null);
    return true;
  }

  private judge(permission: Permission, user: SignedIn | null): void {
    switch (permission.kind) {
      case 'anyone':
        return;
      case 'signed-in':
        if (!user) throw new SignInError();
        return;
      case 'roles':
        if (!user) throw new SignInError();
        if (!user.grants.some((grant) => permission.roles.includes(grant.role))) {
          throw new ForbiddenError(NOT_YOUR_ROLE);
        }
        return;
      default:
        assertNever(permission);
    }
  }
}

const UNDECLARED = {
  nl: 'Voor dit adres is niet bepaald wie het mag gebruiken.',
  en: 'Nobody has said who may use this address.',
};

const NOT_YOUR_ROLE = {
  nl: 'Dit hoort bij een andere rol dan die van u.',
  en: 'This belongs to another role than yours.',
};
