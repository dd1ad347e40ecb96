import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SchemeDetail, SchemeList, SchemePath } from '@tranche/contracts';
import type { z } from 'zod';
import { AllowAnyone, Returns } from '../platform/http/index.js';
import { ShowSchemes } from './show-schemes.js';

@ApiTags('schemes')
@Controller('schemes')
export class SchemesController {
  constructor(private readonly showing: ShowSchemes) {}

  @Get()
  @AllowAnyone()
  @Returns(200, SchemeList, 'The schemes, with their tranches')
  list() {
    return this.showing.list();
  }

  @Get(':scheme')
  @AllowAnyone()
  @Returns(200, SchemeDetail, 'What to know before applying: rules, money, documents, criteria')
  show(@Param({ schema: SchemePath }) { scheme }: z.output<typeof SchemePath>) {
    return this.showing.show(scheme);
  }
}
