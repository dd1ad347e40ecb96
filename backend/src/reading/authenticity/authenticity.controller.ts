import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AuthenticityPath, AuthenticityView } from '@tranche/contracts';
import type { z } from 'zod';
import { AllowAnyone, Limited, Returns } from '../../platform/http/index.js';
import { CheckAuthenticity } from './check-authenticity.js';

@ApiTags('authenticity')
@Controller('authenticity')
export class AuthenticityController {
  constructor(private readonly checking: CheckAuthenticity) {}

  @Get(':code')
  @AllowAnyone()
  @Limited('authenticity')
  @Returns(200, AuthenticityView, 'Whether a receipt or letter with this code came from here')
  check(@Param({ schema: AuthenticityPath }) { code }: z.output<typeof AuthenticityPath>) {
    return this.checking.check(code);
  }
}
