import { Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CalendarAddress, CalendarStanding } from '@tranche/contracts';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import { AllowSignedIn, Returns } from '../platform/http/index.js';
import { CalendarAddresses } from './calendar-addresses.js';

@ApiTags('calendar')
@Controller('calendar')
export class CalendarsController {
  constructor(private readonly addresses: CalendarAddresses) {}

  @Get()
  @AllowSignedIn()
  @Returns(200, CalendarStanding, 'Whether a calendar can read what waits for me')
  standing(@CurrentUser() user: SignedIn) {
    return this.addresses.standing(user);
  }

  @Post()
  @AllowSignedIn()
  @Returns(201, CalendarAddress, 'An address for my calendar; the one before works no more')
  make(@CurrentUser() user: SignedIn) {
    return this.addresses.make(user);
  }

  @Delete()
  @AllowSignedIn()
  @Returns(200, CalendarStanding, 'No calendar reads what waits for me any more')
  end(@CurrentUser() user: SignedIn) {
    return this.addresses.end(user);
  }
}
