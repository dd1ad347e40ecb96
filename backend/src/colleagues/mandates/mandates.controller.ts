import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AnswerMandate as AnswerRequest,
  GiveMandate as GiveRequest,
  MandateList,
  MandatePath,
  WithdrawMandate as WithdrawRequest,
} from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../../identity/index.js';
import type { KeyedCall } from '../../platform/database/index.js';
import { AllowSignedIn, CallKey, Idempotent, Returns } from '../../platform/http/index.js';
import { AnswerMandate } from './answer-mandate.js';
import { GiveMandate } from './give-mandate.js';
import { ListMandates } from './list-mandates.js';
import { WithdrawMandate } from './withdraw-mandate.js';

type Path = z.output<typeof MandatePath>;

@ApiTags('mandates')
@Controller('mandates')
export class MandatesController {
  constructor(
    private readonly listing: ListMandates,
    private readonly giving: GiveMandate,
    private readonly answering: AnswerMandate,
    private readonly withdrawing: WithdrawMandate,
  ) {}

  @Get()
  @AllowSignedIn()
  @Returns(
    200,
    MandateList,
    'Mandates that you received, and those of the organisations you act for',
  )
  list(@CurrentUser() user: SignedIn) {
    return this.listing.list(user);
  }

  @Post()
  @AllowSignedIn()
  @Idempotent()
  @Returns(
    201,
    MandateList,
    'Give somebody a mandate to act for your organisation',
    'By who acts for it by the register. It holds once it is accepted, from its first day until its last.',
  )
  async give(
    @Body({ schema: GiveRequest }) request: GiveRequest,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    await this.giving.give(request, user, call);
    return this.listing.list(user);
  }

  @Post(':mandate/answers')
  @AllowSignedIn()
  @Returns(201, MandateList, 'Accept a mandate that you were offered, or decline it')
  async answer(
    @Param({ schema: MandatePath }) { mandate }: Path,
    @Body({ schema: AnswerRequest }) request: AnswerRequest,
    @CurrentUser() user: SignedIn,
  ) {
    await this.answering.answer(mandate, request, user);
    return this.listing.list(user);
  }

  @Post(':mandate/withdrawals')
  @AllowSignedIn()
  @Returns(201, MandateList, 'Withdraw a mandate with the reason, or lay down your own')
  async withdraw(
    @Param({ schema: MandatePath }) { mandate }: Path,
    @Body({ schema: WithdrawRequest }) request: WithdrawRequest,
    @CurrentUser() user: SignedIn,
  ) {
    await this.withdrawing.withdraw(mandate, request, user);
    return this.listing.list(user);
  }
}
