import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPortal, type Client, type Portal } from '../portal/index.js';
import { SCRIPT, testBuild } from './test-build.js';

let portal: Portal;
let lotte: Client;

beforeAll(async () => {
  portal = await startPortal({}, undefined, undefined, testBuild());
  lotte = await portal.as('lotte');
});
afterAll(() => portal.stop());

const HASHED = '/chunk-Ab3_d-9Z.js';
const ask = (path: string, encoding: string) =>
  portal.nobody.get(path, { accept: '*/*', 'accept-encoding': encoding });

describe('a file of the screens', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ])('goes, to whoever takes %s, as %s', async (accepted, encoding, decompress) => {
    const { headers, raw } = await ask(HASHED, accepted);
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      'content-type': expect.stringMatching(/^(text|application)\/javascript/),
      'cache-control': 'public, max-age=31536000, immutable',
      vary: expect.stringMatching(/accept-encoding/i),
      'x-content-type-options': 'nosniff',
    });
    expect(decompress(raw).toString()).toBe(SCRIPT);
  });

  it('goes as it is to whoever takes nothing else, and says that it varies', async () => {
    const { headers, text } = await ask(HASHED, 'identity');
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['vary']).toMatch(/accept-encoding/i);
    expect(text).toBe(SCRIPT);
  });

  it('is asked for again when its name does not tell its content', async () => {
    for (const path of ['/plain.js', '/favicon.svg', '/fonts/text-normal.woff2']) {
      expect((await ask(path, 'br')).headers['cache-control']).toBe('no-cache');
    }
  });

  it('is not sent again in an encoding that is known', async () => {
    const { etag } = await ask('/plain.js', 'br');
    const again = await portal.nobody.get('/plain.js', {
      accept: '*/*',
      'accept-encoding': 'br',
      'if-none-match': etag,
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('has no second address for its compressed form', async () => {
    for (const ending of ['.br', '.gz']) {
      expect((await ask(HASHED + ending, 'identity')).status).toBe(404);
    }
  });
});

describe('what the API answers', () => {
  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['GZIP;q=1.0, br;q=0', 'gzip', gunzipSync],
  ])('goes, to whoever takes %s, as %s', async (accepted, encoding, decompress) => {
    const plain = await portal.nobody.get('/v1/schemes');
    const { headers, raw } = await ask('/v1/schemes', accepted);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['vary']).toMatch(/accept-encoding/i);
    expect(Number(headers['content-length'])).toBe(raw.length);
    expect(decompress(raw).toString()).toBe(plain.text);
    expect(raw.length).toBeLessThan(plain.raw.length / 3);
  });

  it.each(['', 'identity', 'br;q=0, gzip;q=0', 'zstd'])('goes as it is to %j', async (accepted) => {
    const { headers, body } = await ask('/v1/schemes', accepted);
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['vary']).toMatch(/accept-encoding/i);
    expect(body).toHaveProperty('items');
  });

  it('is not compressed when it is short', async () => {
    expect((await ask('/health/live', 'br')).headers['content-encoding']).toBeUndefined();
  });

  const officerAsks = (headers: Record<string, string>) =>
    lotte.get('/v1/schemes/rif/versions/2024/lint', { 'accept-encoding': 'br', ...headers });

  it('is compressed for the screens of whoever signed in', async () => {
    expect((await officerAsks({})).headers['content-encoding']).toBe('br');
  });

  // Its length would tell what is in it to who can make a browser ask (BREACH).
  it('is not when another site may have made that browser ask', async () => {
    const { headers, status } = await officerAsks({ 'x-tranche': '' });
    expect([status, headers['content-encoding']]).toEqual([200, undefined]);
  });
});

it('a script of a page brings none of the headers that only a document heeds', async () => {
  const { headers } = await portal.nobody.get(HASHED, { accept: '*/*' });
  expect(headers['content-security-policy']).toBeUndefined();
  expect(headers['x-frame-options']).toBeUndefined();
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
});

it.each(['/', '/plain.js'])('%s, which may be a document or a worker, keeps them', async (path) => {
  const { headers } = await portal.nobody.get(path, { accept: '*/*' });
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});
