import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTranche, startPortal, takeIn, type Portal } from '../portal/index.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
  const list = {
    source: 'UWV',
    validFrom: '2016-01-01',
    note: { nl: 'voorbeeld', en: 'example' },
    csv: 'code;nl;en;isco\nkok;Kok;Cook;5120\n',
  };
  await takeIn(portal, 'occupations', list);
});
afterAll(() => portal.stop());

const LISTS = [
  '/v1/schemes',
  '/v1/schemes/rif',
  '/v1/schemes/rif/versions/2024',
  '/v1/schemes/course-offer/finds',
  '/v1/reference-lists/occupations',
  '/v1/draws',
  '/v1/openapi.json',
];

describe('a public list', () => {
  it.each(LISTS)('%s is not sent again to whoever has it', async (path) => {
    const first = await portal.nobody.get(path);
    expect(first.etag).toMatch(/^W\/"[\w-]{16,}"$/);
    expect(first.headers['cache-control']).toMatch(/^public, /);
    const again = await portal.nobody.get(path, { 'if-none-match': first.etag });
    expect([again.status, again.text, again.etag]).toEqual([304, '', first.etag]);
    expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
  });

  it('has the same tag in every encoding: it is about what is said', async () => {
    const plain = await portal.nobody.get('/v1/schemes');
    const brotli = await portal.nobody.get('/v1/schemes', { 'accept-encoding': 'br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotli.etag).toBe(plain.etag);
  });

  it('is sent again when something in it changed', async () => {
    const { etag } = await portal.nobody.get('/v1/schemes');
    await openTranche(portal, { code: 'rif-revalidated' });
    const again = await portal.nobody.get('/v1/schemes', { 'if-none-match': etag });
    expect(again.status).toBe(200);
    expect(again.etag).not.toBe(etag);
  });

  it('does not hide an error', async () => {
    const { status, headers } = await portal.nobody.get('/v1/schemes/bestaat-niet');
    expect([status, headers['cache-control'], headers['etag']]).toEqual([
      404,
      'no-store',
      undefined,
    ]);
  });
});

it('what is about a person is kept nowhere', async () => {
  const fatima = await portal.as('fatima');
  for (const path of ['/v1/session', '/v1/applications', '/v1/messages']) {
    const { headers } = await fatima.get(path);
    expect([headers['cache-control'], headers['etag']]).toEqual(['no-store', undefined]);
  }
});
