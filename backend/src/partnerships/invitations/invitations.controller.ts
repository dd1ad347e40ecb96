import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswerInvitation as Answer, InvitationPath, InvitationView } from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../../identity/index.js';
import { AllowSignedIn, Returns } from '../../platform/http/index.js';
import { AnswerInvitation } from './answer-invitation.js';
import { ShowInvitation } from './show-invitation.js';

type Invitation = z.output<typeof InvitationPath>;

@ApiTags('partners')
@Controller('invitations/:invitation')
export class InvitationsController {
  constructor(
    private readonly showing: ShowInvitation,
    private readonly answering: AnswerInvitation,
  ) {}

  @Get()
  @AllowSignedIn()
  @Returns(200, InvitationView, 'What a partner is invited to, for whoever was invited')
  show(
    @Param({ schema: InvitationPath }) { invitation }: Invitation,
    @CurrentUser() user: SignedIn,
  ) {
    return this.showing.show(invitation, user);
  }

  @Post('answers')
  @AllowSignedIn()
  @Returns(
    201,
    InvitationView,
    'Accept an invitation for an organisation, or decline with a reason',
  )
  async answer(
    @Param({ schema: InvitationPath }) { invitation }: Invitation,
    @Body({ schema: Answer }) request: Answer,
    @CurrentUser() user: SignedIn,
  ) {
    await this.answering.answer(invitation, request, user);
    return this.showing.show(invitation, user);
  }
}
