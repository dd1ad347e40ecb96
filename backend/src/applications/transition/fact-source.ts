import type { Facts, Guard, SchemeVersion } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import type { TrancheRow } from '../../tranches/index.js';
import type { ApplicationRow } from '../application.row.js';

/** What a feature needs to judge its part of an application. */
export interface ApplicationInContext {
  readonly tx: Tx;
  readonly application: ApplicationRow;
  readonly tranche: TrancheRow;
  readonly scheme: SchemeVersion;
  readonly now: Temporal.Instant;
  /**
   * When the request arrived, before it waited for its turn: an application that reached the portal in
   * time is in time (RIF 2024 art. 19(3)). Absent where nothing is sent in.
   */
  readonly receivedAt?: Temporal.Instant;
}

/** The part of the facts that one feature knows. */
export type PartialFacts = Partial<Omit<Facts, 'problems'>> & {
  readonly problems?: Partial<Facts['problems']>;
};

/** A feature that knows something guards ask about. */
export interface FactSource {
  /** The conditions that it answers; it is not asked when a guard has none of them. */
  readonly answers: readonly Guard['kind'][];
  gatherFacts(context: ApplicationInContext): Promise<PartialFacts>;
}
