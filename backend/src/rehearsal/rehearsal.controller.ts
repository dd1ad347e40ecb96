import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApplicationPath, CallBlockers, RehearsalView } from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import { AllowSignedIn, Returns } from '../platform/http/index.js';
import { Rehearse } from './rehearse.js';

type OnApplication = z.output<typeof ApplicationPath>;

@ApiTags('rehearsal')
@Controller('applications/:reference/rehearsal')
export class RehearsalController {
  constructor(private readonly rehearsing: Rehearse) {}

  @Get()
  @AllowSignedIn()
  @Returns(200, RehearsalView, 'What stands in the way of submission, and with whom it lies')
  show(
    @Param({ schema: ApplicationPath }) { reference }: OnApplication,
    @CurrentUser() user: SignedIn,
  ) {
    return this.rehearsing.show(reference, user);
  }

  @Post('calls')
  @HttpCode(200)
  @AllowSignedIn()
  @Returns(
    200,
    RehearsalView,
    'Mail those with whom it lies',
    'Each once a day. Of who is named, only those with whom something still lies are mailed.',
  )
  call(
    @Param({ schema: ApplicationPath }) { reference }: OnApplication,
    @Body({ schema: CallBlockers }) request: CallBlockers,
    @CurrentUser() user: SignedIn,
  ) {
    return this.rehearsing.call(reference, request, user);
  }
}
