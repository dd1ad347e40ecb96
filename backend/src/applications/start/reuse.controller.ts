import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApplicationPath, ReuseQuery, ReuseView } from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../../identity/index.js';
import { AllowSignedIn, Returns } from '../../platform/http/index.js';
import { EarlierApplication } from './earlier-application.js';

@ApiTags('applications')
@Controller('applications/:reference/reuse')
export class ReuseController {
  constructor(private readonly earlier: EarlierApplication) {}

  @Get()
  @AllowSignedIn()
  @Returns(
    200,
    ReuseView,
    'What an earlier application of mine would be as the start of a new one',
    'For which tranches one can begin with it, and, for one of these, what is taken over and what no longer fits. Documents, pledges and agreements are never taken over.',
  )
  show(
    @Param({ schema: ApplicationPath }) { reference }: z.output<typeof ApplicationPath>,
    @Query({ schema: ReuseQuery }) query: ReuseQuery,
    @CurrentUser() user: SignedIn,
  ) {
    return this.earlier.show(reference, query, user);
  }
}
