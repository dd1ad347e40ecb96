import type { WorkItem } from '@tranche/contracts';
import type { SignedIn } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';

export interface WorkRequest {
  readonly tx: Tx;
  readonly user: SignedIn;
  /** The Dutch day, ISO. */
  readonly today: string;
  readonly now: Temporal.Instant;
}

/** What waits for somebody, of one kind; in one statement, however much waits. */
export interface WorkSource {
  workFor(request: WorkRequest): Promise<readonly WorkItem[]>;
}
