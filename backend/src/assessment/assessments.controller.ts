import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AssessmentPanel,
  AssignAssessors as AssignRequest,
  AssignmentsOfPath,
} from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import type { KeyedCall } from '../platform/database/index.js';
import { AllowRoles, CallKey, Idempotent, Returns } from '../platform/http/index.js';
import { AssignAssessors } from './assign-assessors.js';
import { ShowPanel } from './show-panel.js';

type Path = z.output<typeof AssignmentsOfPath>;

@ApiTags('assessments')
@Controller('applications/:reference')
export class AssessmentsController {
  constructor(
    private readonly showing: ShowPanel,
    private readonly assigning: AssignAssessors,
  ) {}

  @Get('assessments')
  @AllowRoles('officer', 'decision-maker', 'chair', 'auditor')
  @Returns(200, AssessmentPanel, 'Who could assess, who does, and what came out')
  show(@Param({ schema: AssignmentsOfPath }) { reference }: Path, @CurrentUser() user: SignedIn) {
    return this.showing.show(reference, user);
  }

  @Post('assignments')
  @AllowRoles('officer')
  @Idempotent()
  @Returns(201, AssessmentPanel, 'Assign assessors and start the assessment')
  async assign(
    @Param({ schema: AssignmentsOfPath }) { reference }: Path,
    @Body({ schema: AssignRequest }) request: AssignRequest,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    await this.assigning.assign(reference, request, user, call);
    return this.showing.show(reference, user);
  }
}
