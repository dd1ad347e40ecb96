import type { SchemeVersion } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import type { Tranche } from '../../tranches/index.js';
import type { ApplicationRow } from '../file/application.row.js';

/** What a feature needs to judge its part of an application. */
export interface ApplicationInContext {
  readonly tx: Tx;
  readonly application: Readonly<ApplicationRow>;
  readonly tranche: Tranche;
  readonly scheme: SchemeVersion;
  readonly now: Temporal.Instant;
  /**
   * When the request arrived, before it waited for its turn: an application that reached the portal in
   * time is in time (RIF 2024 art. 19(3)). Absent where nothing is sent in.
   */
  readonly receivedAt?: Temporal.Instant;
}
