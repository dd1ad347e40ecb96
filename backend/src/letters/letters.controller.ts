import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LetterPath, LetterView } from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import { AllowSignedIn, Returns } from '../platform/http/index.js';
import { ShowLetter } from './show-letter.js';

type Path = z.output<typeof LetterPath>;

@ApiTags('letters')
@Controller('letters')
export class LettersController {
  constructor(private readonly showing: ShowLetter) {}

  @Get(':letter')
  @AllowSignedIn()
  @Returns(200, LetterView, 'A letter, to read on screen')
  show(@Param({ schema: LetterPath }) { letter }: Path, @CurrentUser() user: SignedIn) {
    return this.showing.show(letter, user);
  }

  @Get(':letter/pdf')
  @AllowSignedIn()
  @ApiOperation({ summary: 'The letter as it was sent, PDF/A-3a and PDF/UA-1' })
  @ApiOkResponse({ content: { 'application/pdf': {} } })
  async pdf(@Param({ schema: LetterPath }) { letter }: Path, @CurrentUser() user: SignedIn) {
    const { stream, fileName } = await this.showing.pdf(letter, user);
    return new StreamableFile(stream, {
      type: 'application/pdf',
      disposition: `inline; filename="${fileName}"`,
    });
  }
}
