import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ApplicationPath,
  FinishSection,
  GiveSection,
  SectionOwners,
  SectionPath,
} from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import { AllowSignedIn, Returns } from '../platform/http/index.js';
import { ChangeOwner } from './change-owner.js';
import { ListOwners } from './list-owners.js';

type OnApplication = z.output<typeof ApplicationPath>;
type OnSection = z.output<typeof SectionPath>;

@ApiTags('section owners')
@Controller('applications/:reference')
export class SectionOwnersController {
  constructor(
    private readonly listing: ListOwners,
    private readonly changing: ChangeOwner,
  ) {}

  @Get('section-owners')
  @AllowSignedIn()
  @Returns(200, SectionOwners, 'Who of those who take part writes which section, and by when')
  list(
    @Param({ schema: ApplicationPath }) { reference }: OnApplication,
    @CurrentUser() user: SignedIn,
  ) {
    return this.listing.list(reference, user);
  }

  @Put('sections/:section/owner')
  @AllowSignedIn()
  @Returns(
    200,
    SectionOwners,
    'Ask an organisation, or somebody of it, to write a section',
    'Who has it can hand it to a colleague. Whoever gets it, and whoever had it, is told.',
  )
  async give(
    @Param({ schema: SectionPath }) { reference, section }: OnSection,
    @Body({ schema: GiveSection }) request: GiveSection,
    @CurrentUser() user: SignedIn,
  ) {
    await this.changing.give(reference, section, request, user);
    return this.listing.list(reference, user);
  }

  @Delete('sections/:section/owner')
  @AllowSignedIn()
  @Returns(200, SectionOwners, 'Release a section, so that nobody in particular writes it')
  async release(
    @Param({ schema: SectionPath }) { reference, section }: OnSection,
    @CurrentUser() user: SignedIn,
  ) {
    await this.changing.release(reference, section, user);
    return this.listing.list(reference, user);
  }

  @Put('sections/:section/owner/completion')
  @AllowSignedIn()
  @Returns(200, SectionOwners, 'Say that a section is done, or not after all')
  async finish(
    @Param({ schema: SectionPath }) { reference, section }: OnSection,
    @Body({ schema: FinishSection }) request: FinishSection,
    @CurrentUser() user: SignedIn,
  ) {
    await this.changing.finish(reference, section, request, user);
    return this.listing.list(reference, user);
  }
}
