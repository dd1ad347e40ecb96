import { Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MessageList, MessagePath } from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import { AllowSignedIn, Returns } from '../platform/http/index.js';
import { MessageBox } from './message-box.js';

@ApiTags('messages')
@Controller('messages')
export class MessagesController {
  constructor(private readonly box: MessageBox) {}

  @Get()
  @AllowSignedIn()
  @Returns(200, MessageList, 'My message box')
  list(@CurrentUser() user: SignedIn) {
    return this.box.list(user);
  }

  @Put('read-marks')
  @AllowSignedIn()
  @Returns(200, MessageList, 'Mark every message as read')
  markAllRead(@CurrentUser() user: SignedIn) {
    return this.box.markAllRead(user);
  }

  @Put(':message/read-marks')
  @AllowSignedIn()
  @Returns(200, MessageList, 'Mark a message as read')
  markRead(
    @Param({ schema: MessagePath }) { message }: z.output<typeof MessagePath>,
    @CurrentUser() user: SignedIn,
  ) {
    return this.box.markRead(message, user);
  }
}
