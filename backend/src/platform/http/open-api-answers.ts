import type { OpenAPIObject } from '@nestjs/swagger';
import { Problem } from '@tranche/contracts';
import { toOpenApi } from './to-open-api.js';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

const VERSION_HEADER = {
  'API-Version': {
    description: 'Full version of this API',
    schema: { type: 'string' as const, example: '1.0.0' },
  },
};

const PROBLEMS = {
  BadRequest: 'The request does not match the contract',
  Unauthorized: 'Sign in first',
  Forbidden: 'Not allowed',
  NotFound: 'Not found, or not yours',
  Conflict: 'A rule or the state says no, or the view was stale',
  TooManyRequests: 'Too many requests',
  ServerError: 'Fault on our side',
} as const;

/** Adds what every answer has: the version header, and problem details for what can go wrong. */
export function completeDocument(document: OpenAPIObject): OpenAPIObject {
  document.components ??= {};
  document.components.schemas = {
    ...document.components.schemas,
    ...toOpenApi(Problem, { schemaType: 'output' })?.components,
  };
  document.components.responses = Object.fromEntries(
    Object.entries(PROBLEMS).map(([name, description]) => [name, problemAnswer(description)]),
  );
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      addVersionHeader(operation.responses);
      Object.assign(operation.responses, problemAnswers(path, method, operation.parameters ?? []));
    }
  }
  return document;
}

function addVersionHeader(responses: object): void {
  for (const [status, answer] of Object.entries(responses)) {
    if (/^[23]/.test(status) && typeof answer === 'object' && answer !== null) {
      const headers: unknown = Reflect.get(answer, 'headers');
      Object.assign(answer, {
        headers: { ...VERSION_HEADER, ...(typeof headers === 'object' ? headers : {}) },
      });
    }
  }
}

function problemAnswers(path: string, method: string, parameters: readonly unknown[]) {
  const isWrite = method !== 'get';
  return {
    ...((isWrite || parameters.length > 0) && { 400: reference('BadRequest') }),
    401: reference('Unauthorized'),
    403: reference('Forbidden'),
    ...(path.includes('{') && { 404: reference('NotFound') }),
    ...(isWrite && { 409: reference('Conflict') }),
    429: reference('TooManyRequests'),
    500: reference('ServerError'),
  };
}

function reference(name: keyof typeof PROBLEMS) {
  return { $ref: `#/components/responses/${name}` };
}

function problemAnswer(description: string) {
  return {
    description,
    content: {
      'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
    },
  };
}
