import { Injectable } from '@nestjs/common';
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

/** What a feature knows that waits for somebody; in one statement, however much waits. */
export interface WorkSource {
  workFor(request: WorkRequest): Promise<readonly WorkItem[]>;
}

/** Where features plug into the work list. */
@Injectable()
export class WorkSources {
  readonly #sources: WorkSource[] = [];

  add(source: WorkSource): void {
    this.#sources.push(source);
  }

  async of(request: WorkRequest): Promise<readonly WorkItem[]> {
    const found: WorkItem[] = [];
    for (const source of this.#sources) found.push(...(await source.workFor(request)));
    return found;
  }
}
