import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Config } from '../config/index.js';
import { contentTypeOf } from './content-type.js';
import { DocumentStore } from './document-store.js';

let folder: string;
let store: DocumentStore;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tranche-documents-'));
  const config = new Config({
    LOCAL_MODE: 'true',
    DATABASE_URL: 'postgres://nobody@127.0.0.1/none',
    PUBLIC_URL: 'http://localhost:3000',
    DOCUMENT_STORE: pathToFileURL(folder).href,
  });
  store = new DocumentStore(config);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('DocumentStore', () => {
  it('keeps a document under the hash of its content', async () => {
    const content = Buffer.from('%PDF-1.7 the plan');
    const stored = await store.put(content);
    expect(stored.sha256).toBe(createHash('sha256').update(content).digest('hex'));
    expect(stored.bytes).toBe(content.byteLength);
    expect(await text(await store.get(stored.key))).toBe('%PDF-1.7 the plan');
  });

  it('keeps the same content once', async () => {
    const first = await store.put(Buffer.from('twice'));
    const second = await store.put(Buffer.from('twice'));
    expect(second).toEqual(first);
    const files = await readdir(path.join(folder, first.sha256.slice(0, 2)));
    expect(files).toHaveLength(1);
  });
});

describe('contentTypeOf', () => {
  it('knows a PDF by its content', async () => {
    expect(await contentTypeOf(Buffer.from('%PDF-1.7\n%âãÏÓ\n'))).toBe('application/pdf');
  });

  it.each([
    ['a web page that is called plan.pdf', '<!doctype html><script>alert(1)</script>'],
    ['text', 'just words'],
    ['nothing', ''],
  ])('does not take %s for a PDF', async (_name, content) => {
    expect(await contentTypeOf(Buffer.from(content))).not.toBe('application/pdf');
  });
});
