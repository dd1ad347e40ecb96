import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';
import { RegistryOfOne } from '../../platform/registry/index.js';

/** Who decided on an application, and when. */
export interface DecidedBy {
  readonly personId: string;
  readonly at: Date;
}

/** What is known of decisions where ceilings are divided. */
export interface KnowsDecisions {
  /** Of these applications, those on which a decision is in force. */
  decidedAmong(tx: Tx, applicationIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Of these applications, those whose award takes from a ceiling. */
  takingAmong(tx: Tx, applicationIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Of these applications, those of which the decision in force says that the ceiling had no room. */
  turnedDownAmong(tx: Tx, applicationIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** The decision on an application itself, not in a procedure beside it; null before there is one. */
  decidedBy(tx: Tx, applicationId: string): Promise<DecidedBy | null>;
}

/** Where the room of decisions says what it knows: it needs the division, and not the other way round. */
@Injectable()
export class KnownDecisions extends RegistryOfOne<KnowsDecisions> implements KnowsDecisions {
  async decidedAmong(tx: Tx, applicationIds: readonly string[]) {
    return this.part.decidedAmong(tx, applicationIds);
  }

  async takingAmong(tx: Tx, applicationIds: readonly string[]) {
    return this.part.takingAmong(tx, applicationIds);
  }

  async turnedDownAmong(tx: Tx, applicationIds: readonly string[]) {
    return this.part.turnedDownAmong(tx, applicationIds);
  }

  async decidedBy(tx: Tx, applicationId: string) {
    return this.part.decidedBy(tx, applicationId);
  }
}
