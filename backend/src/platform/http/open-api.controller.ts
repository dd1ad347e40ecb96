import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AllowAnyone } from './access/allow.js';

/** Holds the document that is made once the application stands. */
export class ApiDocument {
  current: OpenAPIObject | undefined;
}

@ApiExcludeController()
@Controller('openapi.json')
export class OpenApiController {
  constructor(@Inject(ApiDocument) private readonly document: ApiDocument) {}

  @Get()
  @AllowAnyone()
  @Header('access-control-allow-origin', '*')
  show(): OpenAPIObject | undefined {
    return this.document.current;
  }
}
