import { Body, Controller, Get, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChooseLanguage, Session } from '@tranche/contracts';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Config } from '../platform/config/index.js';
import { AllowAnyone, AllowSignedIn, Returns } from '../platform/http/index.js';
import { sessionOf } from './access/request-session.js';
import { CurrentUser } from './current-user.js';
import { LanguageOfPerson } from './language-of-person.js';
import { OwnApplications } from './own-applications.js';
import type { SignedIn } from './signed-in.js';
import { UnreadMessages } from './unread-messages.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly config: Config,
    private readonly unread: UnreadMessages,
    private readonly own: OwnApplications,
    private readonly languages: LanguageOfPerson,
  ) {}

  @Get()
  @AllowAnyone()
  @Returns(200, Session, 'Who is signed in, and until when')
  async show(@Req() request: FastifyRequest): Promise<Session> {
    const session = sessionOf(request);
    if (!session) return { ...NOBODY, localMode: this.config.isLocal };
    const { user, time } = session;
    return {
      signedIn: true,
      person: {
        id: user.personId,
        name: user.name,
        email: user.email,
        language: user.language,
      },
      roles: [
        ...new Set(user.grants.map((grant) => grant.role)),
        ...(user.represents.length > 0 ? ['applicant' as const] : []),
      ],
      represents: user.represents.map(({ organisationId, name, kind }) => ({
        id: organisationId,
        name,
        kind,
      })),
      hasApplications: await this.own.anyOf(user),
      unreadMessages: await this.unread.of(user),
      localMode: this.config.isLocal,
      time,
    };
  }

  /** Every request does this; somebody who is asked whether to stay needs one that does no more. */
  @Post('extensions')
  @AllowSignedIn()
  @Returns(200, Session, 'Stay signed in: the half hour without a request starts anew')
  extend(@Req() request: FastifyRequest): Promise<Session> {
    return this.show(request);
  }

  @Put('language')
  @AllowSignedIn()
  @Returns(200, Session, 'The language in which I work: mails to me are written in it')
  async choose(
    @Body({ schema: ChooseLanguage }) { language }: z.output<typeof ChooseLanguage>,
    @CurrentUser() user: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<Session> {
    await this.languages.choose(user.personId, language);
    const session = await this.show(request);
    return { ...session, person: session.person && { ...session.person, language } };
  }
}

const NOBODY = {
  signedIn: false,
  person: null,
  roles: [],
  represents: [],
  hasApplications: false,
  unreadMessages: 0,
  time: null,
};
