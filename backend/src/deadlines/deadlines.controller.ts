import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DutyMet, DutyOwed, DutyPath } from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import { AllowRoles, Returns } from '../platform/http/index.js';
import { MeetDuty } from './meet-duty.js';

@ApiTags('applications')
@Controller('applications/:reference/duties')
export class DeadlinesController {
  constructor(private readonly meeting: MeetDuty) {}

  @Put(':duty/receipt')
  @AllowRoles('officer')
  @Returns(200, DutyMet, 'Record on which day a duty after the award was met')
  async meet(
    @Param({ schema: DutyPath }) { reference, duty }: z.output<typeof DutyPath>,
    @Body({ schema: DutyMet }) { metOn }: DutyMet,
    @CurrentUser() user: SignedIn,
  ): Promise<DutyMet> {
    await this.meeting.meet(reference, duty, metOn, user);
    return { metOn };
  }

  @Delete(':duty/receipt')
  @AllowRoles('officer')
  @Returns(200, DutyOwed, 'Take back that a duty after the award was met')
  async takeBack(
    @Param({ schema: DutyPath }) { reference, duty }: z.output<typeof DutyPath>,
    @CurrentUser() user: SignedIn,
  ): Promise<DutyOwed> {
    await this.meeting.takeBack(reference, duty, user);
    return { metOn: null };
  }
}
