import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ApiDocument } from '../../src/platform/http/index.js';

const IN_THE_DOCUMENT = {
  GET: 'get',
  POST: 'post',
  PUT: 'put',
  DELETE: 'delete',
  PATCH: 'patch',
} as const;

export type Method = keyof typeof IN_THE_DOCUMENT;

/** An answer of the portal under test, as far as the description speaks of it. */
interface Given {
  readonly method: Method;
  readonly status: number;
  readonly hasTag: boolean;
}

/** Made once for all portals of a process: the routes are the same in each of them. */
let document: OpenAPIObject | undefined;

/** Holds every status that a test sees against the description of the API. */
export class DescribedAnswers {
  readonly #routes = new WeakMap<object, string>();

  constructor(private readonly app: NestFastifyApplication) {}

  /** Before the routes are there: remembers which of them each request came to. */
  watch(): void {
    const server = this.app.getHttpAdapter().getInstance();
    server.addHook('onRequest', (request, _reply, done) => {
      this.#routes.set(request.raw, request.routeOptions.url ?? '');
      done();
    });
  }

  /** @throws when the route is described, and this answer of it is not */
  hold(request: object, { method, status, hasTag }: Given): void {
    const route = this.#routes.get(request) ?? '';
    const operation = this.operation(method, route);
    if (!operation) return;
    const named = Object.keys(operation.responses);
    const needed = [status, ...(method === 'GET' && status === 200 && hasTag ? [304] : [])];
    const missing = needed.filter((each) => !named.includes(String(each)));
    if (missing.length > 0)
      throw new Error(`/v1/openapi.json names no ${missing.join(', ')} of ${method} ${route}`);
  }

  private operation(method: Method, route: string) {
    document ??= this.app.get(ApiDocument).current;
    const path = route.replace(/^\/v1/, '').replaceAll(/:(\w+)/g, '{$1}');
    return document?.paths[path]?.[IN_THE_DOCUMENT[method]];
  }
}
