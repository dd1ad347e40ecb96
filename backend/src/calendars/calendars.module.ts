import { Module } from '@nestjs/common';
import { CalendarAddresses } from './calendar-addresses.js';
import { CalendarsController } from './calendars.controller.js';

@Module({ controllers: [CalendarsController], providers: [CalendarAddresses] })
export class CalendarsModule {}
