import type { Readable } from 'node:stream';
import type { StagedDocument } from './stage-document.js';

/** Something that lies in the store, as a listing tells it. */
export interface ShelvedFile {
  readonly key: string;
  readonly bytes: number;
  readonly changedAt: Temporal.Instant;
}

/**
 * Where documents lie: a folder or a bucket. Whatever it has placed is whole, and stays so when the
 * power fails the moment after.
 */
export interface Shelf {
  /** A folder for what is on its way in, on the same disk where there is one. */
  readonly waitingRoom: string;
  /** @returns null when nothing lies under the key */
  sizeOf(key: string): Promise<number | null>;
  open(key: string): Promise<Readable>;
  /** Puts a whole file in its place, over whatever lay there; the waiting file may be gone after it. */
  place(key: string, staged: StagedDocument): Promise<void>;
  /** Takes a file away; no trouble when it is not there. */
  remove(key: string): Promise<void>;
  list(): AsyncIterable<ShelvedFile>;
}
