import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { atTheStore } from './store-errors.js';

/** What a document is, byte for byte. */
export interface Measured {
  readonly bytes: number;
  readonly sha256: string;
}

/** A document that has come in whole and lies on disk, without a place in the store yet. */
export interface StagedDocument extends Measured {
  readonly path: string;
}

/** Called with the size so far; throws when it is enough. */
export type Limit = (bytes: number) => void;

/**
 * Writes what comes in to a file of its own and measures it on the way, so that no document stands
 * in memory. When this returns every byte is on the disk; when it throws there is no file.
 *
 * @throws StoreFullError when the disk is full
 */
export async function stageDocument(
  folder: string,
  content: AsyncIterable<unknown> | Iterable<unknown>,
  limit: Limit = () => undefined,
): Promise<StagedDocument> {
  const file = path.join(folder, randomUUID());
  const handle = await atTheStore(async () => {
    await mkdir(folder, { recursive: true });
    return open(file, 'wx', 0o600);
  });
  try {
    const measured = await writeAll(handle, content, limit);
    await atTheStore(() => handle.sync());
    await handle.close();
    return { path: file, ...measured };
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(file, { force: true });
    throw error;
  }
}

async function writeAll(
  handle: FileHandle,
  content: AsyncIterable<unknown> | Iterable<unknown>,
  limit: Limit,
): Promise<Measured> {
  const hash = createHash('sha256');
  let bytes = 0;
  // Leaving the loop early destroys the stream, so nothing more of it is read.
  for await (const chunk of content) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('A document is a stream of bytes');
    bytes += chunk.byteLength;
    limit(bytes);
    hash.update(chunk);
    await atTheStore(() => handle.writeFile(chunk));
  }
  return { bytes, sha256: hash.digest('hex') };
}

/**
 * The bytes of a staged document, opened when the first is asked for. A stream that nobody reads would
 * fail once the file has moved on, with nobody to hear it, and that ends the process.
 */
export async function* readStaged({
  path: file,
}: Pick<StagedDocument, 'path'>): AsyncIterable<Uint8Array> {
  yield* createReadStream(file);
}

/** Reads to the end and forgets. */
export async function measure(content: AsyncIterable<unknown>): Promise<Measured> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of content) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('A document is a stream of bytes');
    bytes += chunk.byteLength;
    hash.update(chunk);
  }
  return { bytes, sha256: hash.digest('hex') };
}
