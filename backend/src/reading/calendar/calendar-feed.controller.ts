import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CalendarPath } from '@tranche/contracts';
import type { z } from 'zod';
import { AllowAnyone, Limited } from '../../platform/http/index.js';
import { CalendarFeed } from './calendar-feed.js';

@ApiTags('calendar')
@Controller('calendars')
export class CalendarFeedController {
  constructor(private readonly feed: CalendarFeed) {}

  @Get(':secret')
  @AllowAnyone()
  @Limited('calendar')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @ApiOperation({ summary: 'What waits for the owner of this address, for a calendar (RFC 5545)' })
  @ApiOkResponse({ content: { 'text/calendar': {} } })
  read(@Param({ schema: CalendarPath }) { secret }: z.output<typeof CalendarPath>) {
    return this.feed.read(secret);
  }
}
