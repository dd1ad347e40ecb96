import { Body, Controller, Get, Headers, Param, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ApplicationPath,
  CoFinancingView,
  PartnerPath,
  SetContribution as SetRequest,
} from '@tranche/contracts';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import {
  AllowSignedIn,
  etagOf,
  NeedsIfMatch,
  parseIfMatch,
  Returns,
} from '../platform/http/index.js';
import { SetContribution } from './set-contribution.js';
import { ShowCoFinancing } from './show-co-financing.js';

@ApiTags('partners')
@Controller('applications/:reference')
export class CoFinancingController {
  constructor(
    private readonly showing: ShowCoFinancing,
    private readonly setting: SetContribution,
  ) {}

  @Get('co-financing')
  @AllowSignedIn()
  @Returns(200, CoFinancingView, 'Who pays what, measured against the bands of the version')
  show(
    @Param({ schema: ApplicationPath }) { reference }: z.output<typeof ApplicationPath>,
    @CurrentUser() user: SignedIn,
  ) {
    return this.showing.show(reference, user);
  }

  @Put('partners/:partner/contribution')
  @AllowSignedIn()
  @NeedsIfMatch()
  @Returns(200, CoFinancingView, 'Set what a partner puts in; needs If-Match')
  async set(
    @Param({ schema: PartnerPath }) { reference, partner }: z.output<typeof PartnerPath>,
    @Body({ schema: SetRequest }) request: SetRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() user: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const seen = parseIfMatch(ifMatch);
    const version = await this.setting.set(reference, partner, seen, request, user);
    reply.header('etag', etagOf(version));
    return this.showing.show(reference, user);
  }
}
