import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Config } from '../../platform/config/index.js';
import { ForbiddenError } from '../../platform/errors/index.js';
import { AllowAnyone, Limited } from '../../platform/http/index.js';
import { BeginSignIn } from './begin-sign-in.js';
import { COOKIE_OPTIONS, LOGIN_COOKIE, SESSION_COOKIE } from './cookies.js';
import { deviceOf } from './device-of.js';
import { FinishSignIn } from './finish-sign-in.js';
import { Sessions } from './sessions.js';

/** Where somebody reads that signing in did not work, with the way to begin again. */
const TRY_AGAIN = '/inloggen?mislukt=ja';

const LoginQuery = z.object({ return: z.string().max(500).default('/') });

/** Signing in and out: pages for a browser, not part of the API. */
@ApiExcludeController()
@Controller('auth')
export class SignInController {
  constructor(
    private readonly beginning: BeginSignIn,
    private readonly finishing: FinishSignIn,
    private readonly sessions: Sessions,
    private readonly config: Config,
  ) {}

  @Get('login')
  @AllowAnyone()
  @Limited('sign-in')
  async login(
    @Query({ schema: LoginQuery }) query: z.output<typeof LoginQuery>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { url, cookie } = await this.beginning.begin(query.return);
    await reply
      .setCookie(LOGIN_COOKIE, cookie, { ...COOKIE_OPTIONS, maxAge: 600 })
      .redirect(url, 303);
  }

  @Get('callback')
  @AllowAnyone()
  @Limited('sign-in')
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const url = new URL(request.url, this.config.publicUrl);
    const cookie = request.cookies[LOGIN_COOKIE] ?? '';
    const device = deviceOf(request.headers['user-agent']);
    const finished = await this.finishing.finish(url, cookie, device).catch((error: unknown) => {
      if (error instanceof ForbiddenError && readsPages(request)) return null;
      throw error;
    });
    if (!finished) {
      await reply.clearCookie(LOGIN_COOKIE, COOKIE_OPTIONS).redirect(TRY_AGAIN, 303);
      return;
    }
    const { session, returnTo } = finished;
    // Whoever signed in before in this browser is signed out.
    await this.sessions.end(request);
    await reply
      .clearCookie(LOGIN_COOKIE, COOKIE_OPTIONS)
      .setCookie(SESSION_COOKIE, session, COOKIE_OPTIONS)
      .redirect(returnTo, 303);
  }

  @Post('logout')
  @AllowAnyone()
  async logout(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.sessions.end(request);
    await reply.clearCookie(SESSION_COOKIE, COOKIE_OPTIONS).status(204).send();
  }
}

/** A person in a browser, who would be left alone with an answer meant for a program. */
function readsPages({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') === true;
}
