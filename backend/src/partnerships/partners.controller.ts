import { Body, Controller, Delete, Get, Headers, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AddPartner as AddRequest,
  ApplicationPath,
  PartnerList,
  PartnerPath,
} from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import type { KeyedCall } from '../platform/database/index.js';
import {
  AllowSignedIn,
  CallKey,
  Idempotent,
  NeedsIfMatch,
  parseIfMatch,
  Returns,
} from '../platform/http/index.js';
import { AddPartner } from './add-partner.js';
import { ConfirmPledge } from './confirm-pledge.js';
import { ListPartners } from './list-partners.js';
import { RemovePartner } from './remove-partner.js';

type Application = z.output<typeof ApplicationPath>;
type Partner = z.output<typeof PartnerPath>;

@ApiTags('partners')
@Controller('applications/:reference/partners')
export class PartnersController {
  constructor(
    private readonly listing: ListPartners,
    private readonly adding: AddPartner,
    private readonly removing: RemovePartner,
    private readonly confirming: ConfirmPledge,
  ) {}

  @Get()
  @AllowSignedIn()
  @Returns(200, PartnerList, 'Who takes part, the lead applicant first')
  list(
    @Param({ schema: ApplicationPath }) { reference }: Application,
    @CurrentUser() user: SignedIn,
  ) {
    return this.listing.list(reference, user);
  }

  @Post()
  @AllowSignedIn()
  @Idempotent()
  @Returns(201, PartnerList, 'Add a partner')
  async add(
    @Param({ schema: ApplicationPath }) { reference }: Application,
    @Body({ schema: AddRequest }) request: AddRequest,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    await this.adding.add(reference, request, user, call);
    return this.listing.list(reference, user);
  }

  @Delete(':partner')
  @AllowSignedIn()
  @Returns(200, PartnerList, 'Remove a partner')
  async remove(
    @Param({ schema: PartnerPath }) { reference, partner }: Partner,
    @CurrentUser() user: SignedIn,
  ) {
    await this.removing.remove(reference, partner, user);
    return this.listing.list(reference, user);
  }

  @Post(':partner/confirmation')
  @AllowSignedIn()
  @NeedsIfMatch()
  @Returns(201, PartnerList, 'A partner confirms its pledge; needs If-Match')
  async confirm(
    @Param({ schema: PartnerPath }) { reference, partner }: Partner,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() user: SignedIn,
  ) {
    await this.confirming.confirm(reference, partner, parseIfMatch(ifMatch), user);
    return this.listing.list(reference, user);
  }
}
