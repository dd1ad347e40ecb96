import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  DifferenceQuery,
  SectionDifference,
  SectionPath,
  SectionVersions,
} from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../../identity/index.js';
import { AllowSignedIn, Returns } from '../../platform/http/index.js';
import { SectionHistory } from './section-history.js';

type Path = z.output<typeof SectionPath>;
type Between = z.output<typeof DifferenceQuery>;

@ApiTags('applications')
@Controller('applications/:reference/sections/:section/versions')
export class SectionVersionsController {
  constructor(private readonly history: SectionHistory) {}

  @Get()
  @AllowSignedIn()
  @Returns(200, SectionVersions, 'What one page of the form was before, the last version first')
  list(
    @Param({ schema: SectionPath }) { reference, section }: Path,
    @CurrentUser() user: SignedIn,
  ) {
    return this.history.list(reference, section, user);
  }

  @Get('difference')
  @AllowSignedIn()
  @Returns(200, SectionDifference, 'What is different between two versions of one page of the form')
  difference(
    @Param({ schema: SectionPath }) { reference, section }: Path,
    @Query({ schema: DifferenceQuery }) between: Between,
    @CurrentUser() user: SignedIn,
  ) {
    return this.history.difference(reference, section, between, user);
  }
}
