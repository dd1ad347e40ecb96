import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, open, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Config } from '../config/index.js';
import { DocumentStore } from './document-store.js';
import { readStaged } from './stage-document.js';

let folder: string;
let store: DocumentStore;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tranche-documents-'));
  const config = new Config({
    LOCAL_MODE: 'true',
    DATABASE_URL: 'postgres://nobody@127.0.0.1/none',
    PUBLIC_URL: 'http://localhost:3000',
    DOCUMENT_STORE: pathToFileURL(folder).href,
  });
  store = new DocumentStore(config);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

const PLAN = Buffer.from('%PDF-1.7 the plan');
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

/** Every file below the folder, wherever it lies. */
async function files(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((each) => each.isFile()).map(({ name }) => name);
}

/** A disk that is full after this many bytes: what fits is written, as a real one does. */
async function fillDiskAfter(bytes: number): Promise<void> {
  const probe = await open(path.join(folder, 'probe'), 'w');
  const handles: { writeFile(chunk: Uint8Array): Promise<void> } = Object.getPrototypeOf(probe);
  await probe.close();
  await rm(path.join(folder, 'probe'));
  const write = handles.writeFile;
  jest.spyOn(handles, 'writeFile').mockImplementation(async function (this: unknown, chunk) {
    await write.call(this as typeof handles, chunk.subarray(0, bytes));
    if (chunk.byteLength > bytes) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  });
}

describe('keeping a document', () => {
  it('keeps it under the hash of its content', async () => {
    const stored = await store.put(PLAN);
    expect(stored.sha256).toBe(hashOf(PLAN));
    expect(stored.bytes).toBe(PLAN.byteLength);
    expect(await text(await store.get(stored))).toBe('%PDF-1.7 the plan');
  });

  it('keeps the same content once', async () => {
    const first = await store.put(Buffer.from('twice'));
    const second = await store.put(Buffer.from('twice'));
    expect(second).toEqual(first);
    expect(await files()).toHaveLength(1);
  });

  it('gives what is received a place of its own, so that it can go by itself', async () => {
    const first = await store.keep(await store.receive(Readable.from([PLAN])));
    const second = await store.keep(await store.receive(Readable.from([PLAN])));
    await store.remove(first.key);
    expect(await store.defectOf(first)).toBe('is missing from the store');
    expect(await store.defectOf(second)).toBeNull();
  });
});

describe('half a file never counts as whole', () => {
  it.each([
    ['half of it', PLAN.subarray(0, 6)],
    ['nothing', Buffer.alloc(0)],
    ['other bytes of the same length', Buffer.alloc(PLAN.byteLength, 'x')],
  ])('a store that holds %s is repaired when it comes again', async (_case, remains) => {
    const sha256 = hashOf(PLAN);
    await mkdir(path.join(folder, sha256.slice(0, 2)), { recursive: true });
    await writeFile(path.join(folder, sha256.slice(0, 2), sha256), remains);
    const stored = await store.put(PLAN);
    expect(await store.defectOf(stored)).toBeNull();
    expect(await text(await store.get(stored))).toBe(PLAN.toString());
  });

  it('a full disk is a clear answer and leaves nothing', async () => {
    await fillDiskAfter(6);
    await expect(store.put(PLAN)).rejects.toMatchObject({ status: 507 });
    expect(await files()).toEqual([]);
    jest.restoreAllMocks();
    expect(await store.defectOf(await store.put(PLAN))).toBeNull();
  });

  it('a line that drops halfway leaves nothing', async () => {
    const halfway = Readable.from(
      (function* () {
        yield PLAN.subarray(0, 6);
        throw new Error('the line dropped');
      })(),
    );
    await expect(store.receive(halfway)).rejects.toThrow('the line dropped');
    expect(await files()).toEqual([]);
  });

  it('nothing has its name before it is whole and on the disk', async () => {
    const staged = await store.receive(Readable.from([PLAN]));
    expect(await keys()).toEqual([]);
    expect((await stat(staged.path)).size).toBe(PLAN.byteLength);
    const { key } = await store.keep(staged);
    expect(await keys()).toEqual([key]);
  });

  it('nothing is opened that nobody reads: it would fail when the file has moved on', async () => {
    const staged = await store.receive(Readable.from([PLAN]));
    expect(await text(readStaged(staged))).toBe(PLAN.toString());
    const unread = readStaged(staged);
    await store.discard(staged);
    await expect(text(unread)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('what has shrunk since is not served', async () => {
    const stored = await store.put(PLAN);
    await writeFile(path.join(folder, stored.key), PLAN.subarray(0, 6));
    await expect(store.get(stored)).rejects.toMatchObject({ status: 500 });
    expect(await store.defectOf(stored)).toBe('has 6 of its 17 bytes in the store');
  });
});

async function keys(): Promise<string[]> {
  const found: string[] = [];
  for await (const { key } of store.list()) found.push(key);
  return found;
}
