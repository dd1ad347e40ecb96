import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  DecideTranche as DecideRequest,
  DecisionPreview,
  DecisionResult,
  PreviewDecision as PreviewRequest,
  TranchePath,
} from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import type { KeyedCall } from '../platform/database/index.js';
import { AllowRoles, CallKey, Idempotent, Returns } from '../platform/http/index.js';
import { DecideTranche } from './decide-tranche.js';
import { PreviewDecision } from './preview-decision.js';

@ApiTags('decisions')
@Controller('tranches/:tranche/decisions')
export class DecisionsController {
  constructor(
    private readonly deciding: DecideTranche,
    private readonly previewing: PreviewDecision,
  ) {}

  @Post()
  @AllowRoles('decision-maker')
  @Idempotent()
  @Returns(
    201,
    DecisionResult,
    'Decide a whole ranking in one go',
    'Every application of the ranking gets its decision, or none does. `allocation` names the ranking that was read; another person ranked than decides. Binds from the moment it is answered; letters follow after it. What it would do can be previewed.',
  )
  decide(
    @Param({ schema: TranchePath }) { tranche }: z.output<typeof TranchePath>,
    @Body({ schema: DecideRequest }) request: DecideRequest,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    return this.deciding.decide(tranche, request, user, call);
  }

  @Post('previews')
  @AllowRoles('decision-maker')
  @Returns(
    201,
    DecisionPreview,
    'The letter one applicant would get, before the ranking is decided',
  )
  preview(
    @Param({ schema: TranchePath }) { tranche }: z.output<typeof TranchePath>,
    @Body({ schema: PreviewRequest }) request: PreviewRequest,
    @CurrentUser() user: SignedIn,
  ) {
    return this.previewing.preview(tranche, request, user);
  }
}
