import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { z } from 'zod';
import { startPortal, type Portal } from '../portal/index.js';
import { lintOpenApi } from './lint-open-api.js';
import { PERMISSIONS } from '../walks/permissions.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

const Operation = z.looseObject({
  security: z.array(z.record(z.string(), z.array(z.string()))),
  responses: z.record(z.string(), z.unknown()),
  summary: z.string(),
  description: z.string().optional(),
});

const SAYS_MORE = /"Idempotency-Key"|"multipart\/form-data"/;
/** Where something is declared or confirmed that is not simply saved over. */
const BINDS = /\/(interests|confirmation|submissions|decisions)$/;

const Document = z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) });

async function openApi() {
  return (await portal.nobody.get('/v1/openapi.json')).as(Document);
}

describe('/v1/openapi.json', () => {
  it('breaks none of the Dutch API Design Rules', async () => {
    expect(await lintOpenApi(await openApi())).toEqual([]);
  }, 60_000);

  it('has nothing that a public linter would find', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const source = JSON.stringify(await openApi());
    const findings = await lintFromString({ source, config, absoluteRef: 'openapi.json' });
    expect(
      findings.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer]),
    ).toEqual([]);
  }, 60_000);

  it('says of every operation who may call it, as the table of permissions does', async () => {
    const { paths } = await openApi();
    const operations = z.record(z.string(), z.record(z.string(), Operation)).parse(paths);
    const open = Object.entries(operations).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, { security }]) => security.length === 0)
        .map(([method]) => `${method.toUpperCase()} /v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );
    const anyone = Object.entries(PERMISSIONS)
      .filter(([route, permission]) => permission === 'anyone' && route.includes(' /v1/'))
      .map(([route]) => route)
      .filter((route) => !route.endsWith('/openapi.json'));
    expect(open.toSorted()).toEqual(anyone.toSorted());
  });

  // What each test is answered, test/portal/described-answers.ts holds against it as well.
  it('names every status that an operation can answer', async () => {
    const { paths } = await openApi();
    const operations = z.record(z.string(), z.record(z.string(), Operation)).parse(paths);
    const statuses = (path: string, method: string) =>
      Object.keys(operations[path]?.[method]?.responses ?? {}).map(Number);
    expect(statuses('/schemes', 'get')).toEqual([200, 304, 429, 500, 503]);
    expect(statuses('/applications/{reference}/sections/{section}', 'put')).toEqual([
      200, 400, 401, 403, 404, 409, 412, 413, 415, 428, 429, 500, 503,
    ]);
    expect(statuses('/applications/{reference}/documents', 'post')).toEqual([
      201, 400, 401, 403, 404, 409, 413, 415, 429, 500, 503, 507,
    ]);
  });

  it('says more than one line of whatever is not done twice, takes a file or binds', async () => {
    const { paths } = await openApi();
    const operations = z.record(z.string(), z.record(z.string(), Operation)).parse(paths);
    const needed = Object.entries(operations).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, each]) => SAYS_MORE.test(JSON.stringify(each)) || BINDS.test(path))
        .filter(([method]) => method !== 'get')
        .map(([method, { summary, description = '' }]) => ({
          name: `${method} ${path}`,
          isSaid: description.length > summary.length && description !== summary,
        })),
    );
    expect(needed.length).toBeGreaterThan(18);
    expect(needed.filter(({ isSaid }) => !isSaid)).toEqual([]);
  });

  it('would be found out by the check when it broke one', async () => {
    const broken = { ...(await openApi()), servers: [], paths: { '/schemes/': {} } };
    expect(await lintOpenApi(broken)).toContainEqual(
      expect.stringContaining('path-keys-no-trailing-slash'),
    );
  }, 60_000);

  it('names every route of the API', async () => {
    const { paths } = await openApi();
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/schemes', '/applications/{reference}/transitions', '/session']),
    );
  });

  it('may be read by other sites', async () => {
    const answer = await portal.nobody.get('/v1/openapi.json');
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['api-version']).toBe('1.0.0');
  });
});
