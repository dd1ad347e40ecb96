import { Controller, Get, Header, Inject, type INestApplication } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AllowAnyone } from '../access/allow.js';
import { Revalidated } from '../answers/revalidated.js';
import { describeApi } from './open-api.js';

/** The API's own description, made when it is first asked for: a start need not wait for it. */
export class ApiDocument {
  #app: INestApplication | undefined;
  #document: OpenAPIObject | undefined;

  describes(app: INestApplication): void {
    this.#app = app;
  }

  /** @returns undefined while there is no application yet */
  get current(): OpenAPIObject | undefined {
    if (this.#app) this.#document ??= describeApi(this.#app);
    return this.#document;
  }
}

@ApiExcludeController()
@Controller('openapi.json')
export class OpenApiController {
  constructor(@Inject(ApiDocument) private readonly document: ApiDocument) {}

  @Get()
  @AllowAnyone()
  @Revalidated()
  @Header('access-control-allow-origin', '*')
  show(): OpenAPIObject | undefined {
    return this.document.current;
  }
}
