import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DutyMet, DutyPath, DutyReceipt } from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import { AllowRoles, Returns } from '../platform/http/index.js';
import { MeetDuty } from './duty/meet-duty.js';

@ApiTags('applications')
@Controller('applications/:reference/duties')
export class DeadlinesController {
  constructor(private readonly meeting: MeetDuty) {}

  @Put(':duty/receipt')
  @AllowRoles('officer')
  @Returns(
    200,
    DutyReceipt,
    'Record on which day a duty after the award was met, or that it was not',
  )
  async meet(
    @Param({ schema: DutyPath }) { reference, duty }: z.output<typeof DutyPath>,
    @Body({ schema: DutyMet }) request: DutyMet,
    @CurrentUser() user: SignedIn,
  ): Promise<DutyReceipt> {
    if (request.metOn === null) {
      await this.meeting.takeBack(reference, duty, request.reason, user);
    } else {
      await this.meeting.meet(reference, duty, request.metOn, user);
    }
    return { metOn: request.metOn };
  }
}
