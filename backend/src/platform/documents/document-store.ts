import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';
import { openShelf } from './open-shelf.js';
import type { Shelf, ShelvedFile } from './shelf.js';
import { sweepOld } from './sweep-old.js';
import {
  measure,
  stageDocument,
  type Limit,
  type Measured,
  type StagedDocument,
} from './stage-document.js';
import { atTheStore, DocumentDamagedError } from './store-errors.js';

export interface StoredDocument extends Measured {
  readonly key: string;
}

/**
 * Documents by the hash of their content. A document comes in under a name of its own and gets its
 * place once it is whole and on the disk; size and hash decide whether it is there already.
 */
@Injectable()
export class DocumentStore {
  private opened: Promise<Shelf> | undefined;

  constructor(private readonly config: Config) {}

  /**
   * Takes in a document without a place yet. Whoever calls this must {@link keep} or {@link discard} it.
   *
   * @throws StoreFullError when there is no room; nothing is left of it then
   */
  async receive(
    content: AsyncIterable<unknown> | Iterable<unknown>,
    limit?: Limit,
  ): Promise<StagedDocument> {
    return stageDocument((await this.shelf()).waitingRoom, content, limit);
  }

  async discard({ path }: StagedDocument): Promise<void> {
    await rm(path, { force: true });
  }

  /** Gives a document its place; a place of its own, so that it can be thrown away by itself. */
  async keep(staged: StagedDocument): Promise<StoredDocument> {
    return this.place(`${placeOf(staged)}-${randomUUID()}`, staged);
  }

  /** Keeps the same content once. What lay in its place but is not the same is replaced by it. */
  async put(content: Uint8Array): Promise<StoredDocument> {
    const shelf = await this.shelf();
    const staged = await stageDocument(shelf.waitingRoom, [content]);
    const key = placeOf(staged);
    if (!(await this.holds(key, staged))) return this.place(key, staged);
    await this.discard(staged);
    return { key, bytes: staged.bytes, sha256: staged.sha256 };
  }

  /** Whether exactly this lies under the key. */
  async holds(key: string, wanted: Measured): Promise<boolean> {
    const shelf = await this.shelf();
    if ((await atTheStore(() => shelf.sizeOf(key))) !== wanted.bytes) return false;
    return (await this.measure(key))?.sha256 === wanted.sha256;
  }

  /** Reads what lies under a key to the end. @returns null when there is nothing */
  async measure(key: string): Promise<Measured | null> {
    const shelf = await this.shelf();
    return atTheStore(async () => {
      if ((await shelf.sizeOf(key)) === null) return null;
      return measure(await shelf.open(key));
    });
  }

  /** @returns what is wrong with a document, to follow its name in a sentence; null when it is whole */
  async defectOf({ key, bytes, sha256 }: StoredDocument): Promise<string | null> {
    const found = await this.measure(key);
    if (found === null) return 'is missing from the store';
    if (found.bytes !== bytes) return `has ${found.bytes} of its ${bytes} bytes in the store`;
    return found.sha256 === sha256 ? null : 'has other content in the store than was kept';
  }

  /** @throws DocumentDamagedError before the first byte when it is gone, or of another size */
  async get({ key, bytes }: Pick<StoredDocument, 'key' | 'bytes'>): Promise<Readable> {
    const shelf = await this.shelf();
    return atTheStore(async () => {
      if ((await shelf.sizeOf(key)) !== bytes) throw new DocumentDamagedError();
      return shelf.open(key);
    });
  }

  async remove(key: string): Promise<void> {
    const shelf = await this.shelf();
    await atTheStore(() => shelf.remove(key));
  }

  /** Everything that lies in the store. */
  async *list(): AsyncIterable<ShelvedFile> {
    yield* (await this.shelf()).list();
  }

  /** Takes away what was on its way in a day ago and never got a place. */
  async sweepWaiting(): Promise<void> {
    await sweepOld((await this.shelf()).waitingRoom);
  }

  private async place(key: string, staged: StagedDocument): Promise<StoredDocument> {
    const shelf = await this.shelf();
    try {
      await atTheStore(() => shelf.place(key, staged));
    } finally {
      await this.discard(staged);
    }
    return { key, bytes: staged.bytes, sha256: staged.sha256 };
  }

  private shelf(): Promise<Shelf> {
    this.opened ??= openShelf(this.config);
    return this.opened;
  }
}

function placeOf({ sha256 }: Measured): string {
  return `${sha256.slice(0, 2)}/${sha256}`;
}
