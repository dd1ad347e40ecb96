import type { OpenAPIObject } from '@nestjs/swagger';
import { Problem } from '@tranche/contracts';
import { PERMISSION_EXTENSION } from '../access/allow.js';
import { toOpenApi } from './to-open-api.js';

/** The name that the description gives to the cookie of a session. */
export const SESSION_COOKIE_SCHEME = 'session';

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
  PreconditionFailed: 'Somebody else saved first',
  ContentTooLarge: 'Too large',
  UnsupportedMediaType: 'Not a kind of content that is accepted',
  PreconditionRequired: 'If-Match is missing',
  TooManyRequests: 'Too many requests',
  ServerError: 'Fault on our side',
  Unavailable: 'Not available now; Retry-After says when to try again',
  NoRoom: 'No room for another document; nothing of it is kept',
} as const;

interface Operation {
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
}

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
      const isOpen = takePermission(operation) === 'anyone';
      operation.security = isOpen ? [] : [{ [SESSION_COOKIE_SCHEME]: [] }];
      const answers = problemAnswers(path, method, operation, isOpen);
      Object.assign(operation.responses, answers);
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

/** Reads who may call it, which is said as the security of the operation and nowhere else. */
function takePermission(operation: object): unknown {
  const permission: unknown = Reflect.get(operation, PERMISSION_EXTENSION);
  Reflect.deleteProperty(operation, PERMISSION_EXTENSION);
  return permission;
}

function replacesVersion(parameters: readonly unknown[]): boolean {
  return JSON.stringify(parameters).toLowerCase().includes('"if-match"');
}

function takesFile({ requestBody }: Operation): boolean {
  return JSON.stringify(requestBody ?? {}).includes('"multipart/form-data"');
}

function problemAnswers(path: string, method: string, operation: Operation, isOpen: boolean) {
  const { parameters = [] } = operation;
  const isWrite = method !== 'get';
  const isVersioned = replacesVersion(parameters);
  return {
    ...((isWrite || parameters.length > 0) && { 400: reference('BadRequest') }),
    ...(!isOpen && { 401: reference('Unauthorized') }),
    ...((!isOpen || isWrite) && { 403: reference('Forbidden') }),
    // What is asked for may be named in what is sent as well.
    ...((path.includes('{') || isWrite) && { 404: reference('NotFound') }),
    ...(isWrite && {
      409: reference('Conflict'),
      413: reference('ContentTooLarge'),
      415: reference('UnsupportedMediaType'),
    }),
    ...(isVersioned && {
      412: reference('PreconditionFailed'),
      428: reference('PreconditionRequired'),
    }),
    429: reference('TooManyRequests'),
    500: reference('ServerError'),
    503: reference('Unavailable'),
    ...(takesFile(operation) && { 507: reference('NoRoom') }),
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
