import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { completeDocument, SESSION_COOKIE_SCHEME } from './open-api-answers.js';
import { toOpenApi } from './to-open-api.js';

/** The description of the API, complete to the NL GOV API Design Rules. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Tranche')
    .setDescription('Grant and subsidy portal for Dutch education and labour schemes')
    .setVersion('1.0.0')
    .setContact('Tranche', 'https://tranche.example', 'api@tranche.example')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en')
    .setOpenAPIVersion('3.1.1')
    .addServer('/v1')
    .addCookieAuth('__Host-session', { type: 'apiKey' }, SESSION_COOKIE_SCHEME)
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    standardSchemaConverter: toOpenApi,
    ignoreGlobalPrefix: true,
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/, '').toLowerCase()}.${method}`,
  });
  return completeDocument(document);
}
