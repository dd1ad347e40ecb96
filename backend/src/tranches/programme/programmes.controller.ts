import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CreateProgramme as CreateRequest,
  ProgrammeDetail,
  ProgrammeList,
  ProgrammePath,
} from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../../identity/index.js';
import type { KeyedCall } from '../../platform/database/index.js';
import { AllowRoles, CallKey, Idempotent, Returns } from '../../platform/http/index.js';
import { CreateProgramme } from './create-programme.js';
import { ShowProgramme } from './show-programme.js';

@ApiTags('tranches')
@Controller('programmes')
export class ProgrammesController {
  constructor(
    private readonly creating: CreateProgramme,
    private readonly showing: ShowProgramme,
  ) {}

  @Get()
  @AllowRoles('officer', 'decision-maker', 'chair', 'auditor')
  @Returns(200, ProgrammeList, 'Programmes: the money above the tranches')
  list(@CurrentUser() user: SignedIn) {
    return this.showing.list(user);
  }

  @Post()
  @AllowRoles('officer')
  @Idempotent()
  @Returns(
    201,
    ProgrammeDetail,
    'Record a programme',
    'The money, or the places, above the tranches of a scheme. Nothing can be applied for under it before a tranche is opened.',
  )
  async create(
    @Body({ schema: CreateRequest }) request: CreateRequest,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    return this.showing.show(await this.creating.create(request, call), user);
  }

  @Get(':programme')
  @AllowRoles('officer', 'decision-maker', 'chair', 'auditor')
  @Returns(200, ProgrammeDetail, 'What a programme awarded, per tranche and together')
  show(
    @Param({ schema: ProgrammePath }) { programme }: z.output<typeof ProgrammePath>,
    @CurrentUser() user: SignedIn,
  ) {
    return this.showing.show(programme, user);
  }
}
