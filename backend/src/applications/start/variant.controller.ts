import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApplicationPath, ChangeVariant, VariantChoices } from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../../identity/index.js';
import { AllowSignedIn, Returns } from '../../platform/http/index.js';
import { VariantOfDraft } from './variant-of-draft.js';

type Path = z.output<typeof ApplicationPath>;

@ApiTags('applications')
@Controller('applications/:reference/variant')
export class VariantController {
  constructor(private readonly variants: VariantOfDraft) {}

  @Get()
  @AllowSignedIn()
  @Returns(200, VariantChoices, 'Which kind of application a draft is, and could be')
  show(@Param({ schema: ApplicationPath }) { reference }: Path, @CurrentUser() user: SignedIn) {
    return this.variants.show(reference, user);
  }

  @Put()
  @AllowSignedIn()
  @Returns(
    200,
    VariantChoices,
    'Make a draft another kind of application',
    'What the other kind does not ask is set aside and kept; the answer says what that would be of every kind from here.',
  )
  async change(
    @Param({ schema: ApplicationPath }) { reference }: Path,
    @Body({ schema: ChangeVariant }) request: ChangeVariant,
    @CurrentUser() user: SignedIn,
  ) {
    await this.variants.change(reference, request, user);
    return this.variants.show(reference, user);
  }
}
