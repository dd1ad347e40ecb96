import type { Answers } from '@tranche/domain/browser';

/** A section as the server has it. */
export interface StoredSection {
  readonly answers: Answers;
  readonly etag: string;
  readonly updatedBy: string | null;
  /** Saved by who looks at it: here, or in another window. */
  readonly isYours: boolean;
  readonly updatedAt: string | null;
}

/** How a page reads and writes its section; a stale `etag` must fail with an `ApiError` of 412. */
export interface SectionGateway {
  load(): Promise<StoredSection>;
  save(answers: Answers, etag: string): Promise<StoredSection>;
}
