import type { Answers, Text } from '@tranche/domain/browser';

/** A section as the server has it. */
export interface StoredSection {
  readonly answers: Answers;
  readonly etag: string;
  readonly updatedBy: string | null;
  /** Saved by who looks at it: here, or in another window. */
  readonly isYours: boolean;
  readonly updatedAt: string | null;
  /** What the last save could not keep at all, so that the answer before it still stands. */
  readonly refused?: readonly { readonly text: Text }[];
}

/** How a page reads and writes its section; a stale `etag` must fail with an `ApiError` of 412. */
export interface SectionGateway {
  load(): Promise<StoredSection>;
  save(answers: Answers, etag: string): Promise<StoredSection>;
}
