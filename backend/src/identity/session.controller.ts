import { Controller, Get, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Session } from '@tranche/contracts';
import type { FastifyRequest } from 'fastify';
import { Config } from '../platform/config/index.js';
import { AllowAnyone, Returns } from '../platform/http/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { signedInOf } from './access/request-session.js';
import { countUnread } from './count-unread.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @AllowAnyone()
  @Returns(200, Session, 'Who is signed in')
  async show(@Req() request: FastifyRequest): Promise<Session> {
    const user = signedInOf(request);
    if (!user) return { ...NOBODY, localMode: this.config.isLocal };
    return {
      signedIn: true,
      person: { id: user.personId, name: user.name, email: user.email },
      roles: [
        ...new Set(user.grants.map((grant) => grant.role)),
        ...(user.represents.length > 0 ? ['applicant' as const] : []),
      ],
      represents: user.represents.map(({ organisationId, name, kind }) => ({
        id: organisationId,
        name,
        kind,
      })),
      unreadMessages: await this.unitOfWork.read((tx) => countUnread(tx, user)),
      localMode: this.config.isLocal,
    };
  }
}

const NOBODY = { signedIn: false, person: null, roles: [], represents: [], unreadMessages: 0 };
