/** `typing`: something was typed that is not on its way to the server yet. */
export type SaveState = 'idle' | 'typing' | 'saving' | 'saved' | 'failed' | 'conflict';

/** Something as the server has it. */
export interface Version<Value> {
  readonly value: Value;
  readonly etag: string;
  /** Who saved it; null when that is not known. */
  readonly updatedBy: string | null;
  /** Saved by who looks at it: here, or in another window. */
  readonly isYours: boolean;
  readonly updatedAt: string | null;
}

/** What was typed here and what somebody else saved, put together. */
export interface Merge<Value, Difference> {
  readonly merged: Value;
  /** Where both changed the same thing, so that a person has to choose. */
  readonly differences: readonly Difference[];
}

/** Where something is saved, and how two versions of it go together. */
export interface SavedPlace<Value, Difference> {
  /** The address; what is kept on this device is kept under it. */
  readonly name: string;
  load(): Promise<Version<Value>>;
  /** A stale `etag` must fail with an `ApiError` of 412. */
  save(value: Value, etag: string): Promise<Version<Value>>;
  /** @param sent what was sent from here without an answer: it may be what stands there now */
  merge(
    base: Value,
    mine: Value,
    theirs: Version<Value>,
    sent: readonly Value[],
  ): Merge<Value, Difference>;
  /** What was kept on this device; null when it is not what is saved here. */
  parse(kept: unknown): Value | null;
}

/** Somebody else saved first: what differs, and what stands on the server now. */
export interface StaleSave<Value, Difference> {
  readonly stored: Version<Value>;
  readonly differences: readonly Difference[];
}
