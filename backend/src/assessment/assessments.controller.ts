import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AssessmentPanel,
  AssignAssessors as AssignRequest,
  AssignmentOfPath,
  AssignmentReason,
  AssignmentsOfPath,
  TransitionPreview,
} from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import type { KeyedCall } from '../platform/database/index.js';
import { AllowRoles, CallKey, Idempotent, Returns } from '../platform/http/index.js';
import { AssignAssessors } from './assigning/assign-assessors.js';
import { ManageAssignment } from './panel/manage-assignment.js';
import { ShowPanel } from './panel/show-panel.js';

type OnePath = z.output<typeof AssignmentOfPath>;
type Path = z.output<typeof AssignmentsOfPath>;

@ApiTags('assessments')
@Controller('applications/:reference')
export class AssessmentsController {
  constructor(
    private readonly showing: ShowPanel,
    private readonly assigning: AssignAssessors,
    private readonly managing: ManageAssignment,
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
  @Returns(
    201,
    AssessmentPanel,
    'Assign assessors and start the assessment',
    'An interest refuses the assignment (Awb 2:4); a mere sign of one does until the officer names the person in `weighed`. While the assessment runs, it adds whoever replaces an assessor. `seen` is the `eventNumber` that was read.',
  )
  async assign(
    @Param({ schema: AssignmentsOfPath }) { reference }: Path,
    @Body({ schema: AssignRequest }) request: AssignRequest,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    await this.assigning.assign(reference, request, user, call);
    return this.showing.show(reference, user);
  }

  @Post('assignments/previews')
  @AllowRoles('officer')
  @Returns(201, TransitionPreview, 'What assigning these assessors would do; nothing happens')
  preview(
    @Param({ schema: AssignmentsOfPath }) { reference }: Path,
    @Body({ schema: AssignRequest }) request: AssignRequest,
    @CurrentUser() user: SignedIn,
  ) {
    return this.assigning.preview(reference, request, user);
  }

  @Post('assignments/:assignment/reminders')
  @AllowRoles('officer')
  @Idempotent()
  @Returns(
    201,
    AssessmentPanel,
    'Remind an assessor whose scores are awaited',
    'One message a day at most, however often it is asked. It is written down beside the assignment.',
  )
  async remind(
    @Param({ schema: AssignmentOfPath }) path: OnePath,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    await this.managing.remind(path.reference, path.assignment, user, call);
    return this.showing.show(path.reference, user);
  }

  @Post('assignments/:assignment/withdrawals')
  @AllowRoles('officer')
  @Idempotent()
  @Returns(
    201,
    AssessmentPanel,
    'Let an assessor go, so that another can be assigned',
    'What was declared and done before stays written down. When nobody else’s scores are awaited, the assessment is concluded.',
  )
  async withdraw(
    @Param({ schema: AssignmentOfPath }) path: OnePath,
    @Body({ schema: AssignmentReason }) { reason }: AssignmentReason,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    await this.managing.withdraw(path.reference, path.assignment, reason, user, call);
    return this.showing.show(path.reference, user);
  }

  @Post('assignments/:assignment/reopenings')
  @AllowRoles('officer')
  @Idempotent()
  @Returns(
    201,
    AssessmentPanel,
    'Have an assessor declare interests again',
    'Of a declaration that was made by mistake, or of somebody who was let go while the assessment still runs. The earlier one stays written down; a submitted score sheet is not opened again.',
  )
  async askAgain(
    @Param({ schema: AssignmentOfPath }) path: OnePath,
    @Body({ schema: AssignmentReason }) { reason }: AssignmentReason,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    await this.managing.askAgain(path.reference, path.assignment, reason, user, call);
    return this.showing.show(path.reference, user);
  }
}
