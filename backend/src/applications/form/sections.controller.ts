import { Body, Controller, Get, Headers, Param, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SaveSection as SaveRequest, SectionPath, SectionView } from '@tranche/contracts';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../../identity/index.js';
import {
  AllowSignedIn,
  etagOf,
  NeedsIfMatch,
  parseIfMatch,
  Returns,
  Tagged,
} from '../../platform/http/index.js';
import { SaveSection } from './save-section.js';
import { ShowSection } from './show-section.js';

type Path = z.output<typeof SectionPath>;

@ApiTags('applications')
@Controller('applications/:reference/sections/:section')
export class SectionsController {
  constructor(
    private readonly showing: ShowSection,
    private readonly saving: SaveSection,
  ) {}

  @Get()
  @AllowSignedIn()
  @Tagged()
  @Returns(200, SectionView, 'One page of the form')
  async show(
    @Param({ schema: SectionPath }) { reference, section }: Path,
    @CurrentUser() user: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const view = await this.showing.show(reference, section, user);
    reply.header('etag', etagOf(view.version));
    return view;
  }

  @Put()
  @AllowSignedIn()
  @NeedsIfMatch()
  @Returns(200, SectionView, 'Save one page of the form; needs If-Match')
  async save(
    @Param({ schema: SectionPath }) { reference, section }: Path,
    @Body({ schema: SaveRequest }) request: SaveRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() user: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const seen = parseIfMatch(ifMatch);
    const refused = await this.saving.save(reference, section, seen, request, user);
    const view = await this.showing.show(reference, section, user);
    reply.header('etag', etagOf(view.version));
    return { ...view, refused: [...refused] };
  }
}
