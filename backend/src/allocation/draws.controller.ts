import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DrawList, DrawPath, DrawView } from '@tranche/contracts';
import type { z } from 'zod';
import { AllowAnyone, Returns } from '../platform/http/index.js';
import { ShowDraws } from './show-draws.js';

@ApiTags('draws')
@Controller('draws')
export class DrawsController {
  constructor(private readonly showing: ShowDraws) {}

  @Get()
  @AllowAnyone()
  @Returns(200, DrawList, 'The finished draws, the newest first')
  list() {
    return this.showing.list();
  }

  @Get(':tranche')
  @AllowAnyone()
  @Returns(200, DrawView, 'A finished draw with its seed, its tickets and their order')
  show(@Param({ schema: DrawPath }) { tranche }: z.output<typeof DrawPath>) {
    return this.showing.show(tranche);
  }
}
