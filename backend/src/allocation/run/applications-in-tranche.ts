import { Injectable } from '@nestjs/common';
import {
  lockSentApplications,
  sentApplications,
  type SentApplication,
} from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';
import { KnownDecisions } from './known-decisions.js';

/** An application as a round sees it. */
export interface ApplicationInTranche extends SentApplication {
  /** A decision on it is in force: whatever its state, it is not decided a second time. */
  readonly isDecided: boolean;
}

/** Everything that was ever submitted in a tranche, and whether it has been decided. */
@Injectable()
export class ApplicationsInTranche {
  constructor(private readonly decisions: KnownDecisions) {}

  async all(tx: Tx, tranche: string): Promise<readonly ApplicationInTranche[]> {
    return this.withDecisions(tx, await sentApplications(tx, tranche));
  }

  /** As {@link all}, with every row locked in one order: nobody moves meanwhile. */
  async lock(tx: Tx, tranche: string): Promise<readonly ApplicationInTranche[]> {
    return this.withDecisions(tx, await lockSentApplications(tx, tranche));
  }

  private async withDecisions(tx: Tx, applications: readonly SentApplication[]) {
    const decided = await this.decisions.decidedAmong(
      tx,
      applications.map(({ id }) => id),
    );
    return applications.map((each) => ({ ...each, isDecided: decided.has(each.id) }));
  }
}

/** Whoever has a decision in force gets no second beside it; the others go on. */
export function stillToDecide(
  applications: readonly ApplicationInTranche[],
): readonly ApplicationInTranche[] {
  return applications.filter(({ isDecided }) => !isDecided);
}
