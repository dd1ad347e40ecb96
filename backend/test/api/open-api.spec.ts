import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { startPortal, type Portal } from '../portal/index.js';
import { lintOpenApi } from './lint-open-api.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

const Document = z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) });

async function openApi() {
  return (await portal.nobody.get('/v1/openapi.json')).as(Document);
}

describe('/v1/openapi.json', () => {
  it('breaks none of the Dutch API Design Rules', async () => {
    expect(await lintOpenApi(await openApi())).toEqual([]);
  }, 60_000);

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
