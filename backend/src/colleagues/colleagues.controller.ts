import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ApplicationPath,
  ChangeColleague as ChangeRequest,
  ColleagueList,
  ColleaguePath,
  InviteColleague as InviteRequest,
} from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import type { KeyedCall } from '../platform/database/index.js';
import { AllowSignedIn, CallKey, Idempotent, Returns } from '../platform/http/index.js';
import { ChangeColleague } from './change-colleague.js';
import { InviteColleague } from './invite-colleague.js';
import { ListColleagues } from './list-colleagues.js';

type Application = z.output<typeof ApplicationPath>;
type Colleague = z.output<typeof ColleaguePath>;

@ApiTags('colleagues')
@Controller('applications/:reference/colleagues')
export class ColleaguesController {
  constructor(
    private readonly listing: ListColleagues,
    private readonly inviting: InviteColleague,
    private readonly changing: ChangeColleague,
  ) {}

  @Get()
  @AllowSignedIn()
  @Returns(
    200,
    ColleagueList,
    'The people of your own organisation in an application, and their roles',
  )
  list(
    @Param({ schema: ApplicationPath }) { reference }: Application,
    @CurrentUser() user: SignedIn,
  ) {
    return this.listing.list(reference, user);
  }

  @Post()
  @AllowSignedIn()
  @Idempotent()
  @Returns(
    201,
    ColleagueList,
    'Invite a colleague in a role',
    'By mail, to be accepted. Who acts for the organisation at sign-in has the role at once.',
  )
  async invite(
    @Param({ schema: ApplicationPath }) { reference }: Application,
    @Body({ schema: InviteRequest }) request: InviteRequest,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    await this.inviting.invite(reference, request, user, call);
    return this.listing.list(reference, user);
  }

  @Put(':colleague')
  @AllowSignedIn()
  @Returns(200, ColleagueList, 'Give a colleague another role')
  async change(
    @Param({ schema: ColleaguePath }) { reference, colleague }: Colleague,
    @Body({ schema: ChangeRequest }) request: ChangeRequest,
    @CurrentUser() user: SignedIn,
  ) {
    await this.changing.change(reference, colleague, request, user);
    return this.listing.list(reference, user);
  }

  @Delete(':colleague')
  @AllowSignedIn()
  @Returns(
    200,
    ColleagueList,
    'End the role of a colleague, take back an invitation, or lay down one’s own role',
    'Who lays down the only role that led to the application no longer sees it: the answer is an empty list.',
  )
  async end(
    @Param({ schema: ColleaguePath }) { reference, colleague }: Colleague,
    @CurrentUser() user: SignedIn,
  ) {
    const remains = await this.changing.end(reference, colleague, user);
    return this.listing.ifStillSeen(reference, remains);
  }
}
