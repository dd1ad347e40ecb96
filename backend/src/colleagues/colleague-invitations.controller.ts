import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AnswerColleagueInvitation as AnswerRequest,
  ColleagueInvitationPath,
  ColleagueInvitationView,
} from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import { AllowSignedIn, Returns } from '../platform/http/index.js';
import { AnswerColleagueInvitation } from './answer-colleague-invitation.js';

type Path = z.output<typeof ColleagueInvitationPath>;

@ApiTags('colleagues')
@Controller('colleague-invitations/:colleague')
export class ColleagueInvitationsController {
  constructor(private readonly answering: AnswerColleagueInvitation) {}

  @Get()
  @AllowSignedIn()
  @Returns(200, ColleagueInvitationView, 'What a colleague is asked for, for whoever was invited')
  show(
    @Param({ schema: ColleagueInvitationPath }) { colleague }: Path,
    @CurrentUser() user: SignedIn,
  ) {
    return this.answering.show(colleague, user);
  }

  @Post('answers')
  @AllowSignedIn()
  @Returns(201, ColleagueInvitationView, 'Accept the role that a colleague offers, or decline it')
  async answer(
    @Param({ schema: ColleagueInvitationPath }) { colleague }: Path,
    @Body({ schema: AnswerRequest }) request: AnswerRequest,
    @CurrentUser() user: SignedIn,
  ) {
    await this.answering.answer(colleague, request, user);
    return this.answering.show(colleague, user);
  }
}
