import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ApplicationPath,
  Depart as DepartRequest,
  Departed,
  DepartureQuery,
  DepartureView,
  PartnerList,
  PartnerPath,
  PartnershipHistory,
  ReplacePartner as ReplaceRequest,
} from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../../identity/index.js';
import type { KeyedCall } from '../../platform/database/index.js';
import {
  AllowSignedIn,
  CallKey,
  Idempotent,
  NeedsIfMatch,
  parseIfMatch,
  Returns,
} from '../../platform/http/index.js';
import { ListPartners } from '../list-partners.js';
import { Depart } from './depart.js';
import { ListChanges } from '../history/list-changes.js';
import { PreviewDeparture } from './preview-departure.js';
import { ReplacePartner } from './replace-partner.js';

type Partner = z.output<typeof PartnerPath>;

@ApiTags('partners')
@Controller('applications/:reference')
export class ChangingController {
  constructor(
    private readonly listing: ListPartners,
    private readonly history: ListChanges,
    private readonly previewing: PreviewDeparture,
    private readonly departing: Depart,
    private readonly replacing: ReplacePartner,
  ) {}

  @Get('partnership-changes')
  @AllowSignedIn()
  @Returns(200, PartnershipHistory, 'What was changed in who takes part, the newest first')
  changes(
    @Param({ schema: ApplicationPath }) { reference }: z.output<typeof ApplicationPath>,
    @CurrentUser() user: SignedIn,
  ) {
    return this.history.list(reference, user);
  }

  @Get('partners/:partner/departures')
  @AllowSignedIn()
  @Returns(200, DepartureView, 'What becomes of the application without a partner, or with another')
  preview(
    @Param({ schema: PartnerPath }) { reference, partner }: Partner,
    @Query({ schema: DepartureQuery }) query: DepartureQuery,
    @CurrentUser() user: SignedIn,
  ) {
    return this.previewing.show(reference, partner, query, user);
  }

  @Post('partners/:partner/departures')
  @AllowSignedIn()
  @NeedsIfMatch()
  @Returns(
    201,
    Departed,
    'A partner leaves, or the lead applicant takes it out; needs If-Match',
    'Of an application that was sent it is a report: what was sent stays, and the authority judges what it means.',
  )
  depart(
    @Param({ schema: PartnerPath }) { reference, partner }: Partner,
    @Body({ schema: DepartRequest }) request: DepartRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() user: SignedIn,
  ) {
    return this.departing.depart(reference, partner, parseIfMatch(ifMatch), request, user);
  }

  @Post('partners/:partner/replacements')
  @AllowSignedIn()
  @NeedsIfMatch()
  @Idempotent()
  @Returns(
    201,
    PartnerList,
    'Invite another organisation in the place of a partner; needs If-Match',
    'What the former partner put in can be proposed to it. It is not a pledge before it confirms that itself.',
  )
  async replace(
    @Param({ schema: PartnerPath }) { reference, partner }: Partner,
    @Body({ schema: ReplaceRequest }) request: ReplaceRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    const seen = parseIfMatch(ifMatch);
    await this.replacing.replace(reference, partner, seen, request, user, call);
    return this.listing.list(reference, user);
  }
}
