import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { Shelf, ShelvedFile } from './shelf.js';
import type { StagedDocument } from './stage-document.js';
import { codeOf } from './store-errors.js';

const WAITING = '.incoming';

/** Documents in a folder. A file gets its name once it is whole: `rename` is all or nothing. */
export class FolderShelf implements Shelf {
  readonly waitingRoom: string;

  constructor(private readonly folder: string) {
    this.waitingRoom = path.join(folder, WAITING);
  }

  async sizeOf(key: string): Promise<number | null> {
    try {
      const found = await stat(this.fileOf(key));
      return found.isFile() ? found.size : null;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  }

  async open(key: string): Promise<Readable> {
    const handle = await open(this.fileOf(key), 'r');
    return handle.createReadStream();
  }

  async place(key: string, staged: StagedDocument): Promise<void> {
    const file = this.fileOf(key);
    const folder = path.dirname(file);
    await mkdir(folder, { recursive: true });
    await rename(staged.path, file);
    await syncFolder(folder);
    await syncFolder(this.folder);
  }

  async remove(key: string): Promise<void> {
    await rm(this.fileOf(key), { force: true });
  }

  async *list(): AsyncIterable<ShelvedFile> {
    const entries = await opendir(this.folder, { recursive: true }).catch(noneYet);
    if (!entries) return;
    for await (const entry of entries) {
      const file = path.join(entry.parentPath, entry.name);
      const key = path.relative(this.folder, file).split(path.sep).join('/');
      if (!entry.isFile() || key.startsWith(`${WAITING}/`)) continue;
      const { size, mtimeMs } = await stat(file);
      const changedAt = Temporal.Instant.fromEpochMilliseconds(Math.trunc(mtimeMs));
      yield { key, bytes: size, changedAt };
    }
  }

  private fileOf(key: string): string {
    return path.join(this.folder, key);
  }
}

/** Else the name of a file may be lost with the power, though its bytes are there. */
async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders; NTFS keeps a journal of names.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function noneYet(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}
