import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChooseMailing, MailChoiceView } from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../../../identity/index.js';
import { AllowSignedIn, Returns } from '../../../platform/http/index.js';
import { ChooseMail } from './choose-mail.js';

@ApiTags('messages')
@Controller('mail-choice')
export class MailChoiceController {
  constructor(private readonly choosing: ChooseMail) {}

  @Get()
  @AllowSignedIn()
  @Returns(200, MailChoiceView, 'How often I am mailed of what may wait')
  chosen(@CurrentUser() user: SignedIn) {
    return this.choosing.chosen(user);
  }

  @Put()
  @AllowSignedIn()
  @Returns(
    200,
    MailChoiceView,
    'Be mailed so; what decides or sets a term is always mailed at once',
  )
  choose(
    @Body({ schema: ChooseMailing }) { choice }: z.output<typeof ChooseMailing>,
    @CurrentUser() user: SignedIn,
  ) {
    return this.choosing.choose(choice, user);
  }
}
