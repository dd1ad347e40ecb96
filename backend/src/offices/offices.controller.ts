import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EndOffice, GiveOffice, OfficeList, OfficePath } from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import type { KeyedCall } from '../platform/database/index.js';
import { AllowRoles, CallKey, Idempotent, Returns } from '../platform/http/index.js';
import { ChangeOffices } from './change-offices.js';
import { ListOffices } from './list-offices.js';

@ApiTags('offices')
@Controller('offices')
export class OfficesController {
  constructor(
    private readonly listing: ListOffices,
    private readonly changing: ChangeOffices,
  ) {}

  @Get()
  @AllowRoles('officer', 'decision-maker', 'auditor')
  @Returns(200, OfficeList, 'Who holds which office, and what changed last, as far as yours reach')
  list(@CurrentUser() user: SignedIn) {
    return this.listing.list(user);
  }

  @Post()
  @AllowRoles('officer', 'decision-maker')
  @Idempotent()
  @Returns(
    201,
    OfficeList,
    'Give somebody an office',
    'To who signed in before, by the e-mail address. An officer gives the committee, a decision maker the rest; nobody gives herself anything, or beyond her own scope.',
  )
  async give(
    @Body({ schema: GiveOffice }) request: GiveOffice,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    await this.changing.give(request, user, call);
    return this.listing.list(user);
  }

  @Post(':office/endings')
  @AllowRoles('officer', 'decision-maker')
  @Returns(201, OfficeList, 'End an office, with the reason')
  async end(
    @Param({ schema: OfficePath }) { office }: z.output<typeof OfficePath>,
    @Body({ schema: EndOffice }) request: EndOffice,
    @CurrentUser() user: SignedIn,
  ) {
    await this.changing.end(office, request, user);
    return this.listing.list(user);
  }
}
