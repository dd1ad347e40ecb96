import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testConfig } from '../../../test/test-config.js';
import { DocumentStore } from './document-store.js';

const PLAN = Buffer.from('%PDF-1.7 the plan');
const objects = new Map<string, Buffer>();
let hashes: string[] = [];
let server: Server;
let store: DocumentStore;
/** How much of what it is sent the bucket keeps. */
let keeps = (content: Buffer): Buffer => content;

/** The little of S3 that the store uses. */
beforeAll(async () => {
  server = createServer((request, response) => {
    void answer(request).then(({ status, body, headers }) => {
      response.writeHead(status, headers);
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const config = testConfig('postgres://nobody@127.0.0.1/none', {
    DOCUMENT_STORE: `s3://papers?region=eu-west-1&endpoint=http://127.0.0.1:${port}`,
    S3_ACCESS_KEY_ID: 'id',
    S3_SECRET_ACCESS_KEY: 'secret',
  });
  store = new DocumentStore(config);
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  objects.clear();
  hashes = [];
  keeps = (content) => content;
});

async function answer(request: IncomingMessage) {
  const { pathname } = new URL(request.url ?? '', 'http://s3');
  const key = pathname.replace('/papers/', '');
  const content = objects.get(key);
  if (request.method === 'PUT') {
    objects.set(key, keeps(await buffer(request)));
    hashes.push(String(request.headers['x-amz-checksum-sha256']));
    return { status: 200, headers: { etag: '"x"' }, body: '' };
  }
  if (request.method === 'DELETE') {
    objects.delete(key);
    return { status: 204, headers: {}, body: '' };
  }
  if (pathname === '/papers' || pathname === '/papers/') return listing();
  if (!content) return { status: 404, headers: {}, body: '' };
  const headers = { 'content-length': String(content.byteLength) };
  return { status: 200, headers, body: request.method === 'HEAD' ? '' : content };
}

function listing() {
  const items = [...objects].map(
    ([key, { byteLength }]) =>
      `<Contents><Key>${key}</Key><Size>${byteLength}</Size>` +
      `<LastModified>2026-11-24T09:00:00.000Z</LastModified></Contents>`,
  );
  const body = `<?xml version="1.0"?><ListBucketResult><IsTruncated>false</IsTruncated>${items.join('')}</ListBucketResult>`;
  return { status: 200, headers: { 'content-type': 'application/xml' }, body };
}

describe('a store in a bucket', () => {
  it('keeps a document whole, and gives the service its hash to check', async () => {
    const stored = await store.keep(await store.receive(Readable.from([PLAN])));
    expect(await text(await store.get(stored))).toBe(PLAN.toString());
    expect(await store.defectOf(stored)).toBeNull();
    expect(hashes).toEqual([Buffer.from(stored.sha256, 'hex').toString('base64')]);
  });

  it('that kept half of it has not kept it: no row, and nothing left', async () => {
    keeps = (content) => content.subarray(0, 6);
    await expect(store.put(PLAN)).rejects.toMatchObject({ status: 503 });
    expect(objects.size).toBe(0);
    keeps = (content) => content;
    expect(await store.defectOf(await store.put(PLAN))).toBeNull();
  });

  it('says what is missing, and what lies there', async () => {
    const stored = await store.put(PLAN);
    const found: string[] = [];
    for await (const { key } of store.list()) found.push(key);
    expect(found).toEqual([stored.key]);
    await store.remove(stored.key);
    expect(await store.defectOf(stored)).toBe('is missing from the store');
  });
});
