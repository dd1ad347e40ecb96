import { Injectable } from '@nestjs/common';
import type { SchemeVersion } from '@tranche/domain';
import type { RepresentedOrganisation, SignedIn } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import { Registry } from '../../platform/registry/index.js';
import type { Tranche } from '../../tranches/index.js';
import type { ApplicationRow } from '../file/application.row.js';

export interface StartedApplication {
  readonly tx: Tx;
  readonly application: Readonly<ApplicationRow>;
  readonly scheme: SchemeVersion;
  readonly tranche: Tranche;
  /** Null where a natural person applies. */
  readonly organisation: RepresentedOrganisation | null;
  readonly user: SignedIn;
}

type Listener = (started: StartedApplication) => Promise<void>;

/** Tells the features that a draft has been started, inside its transaction. */
@Injectable()
export class ApplicationStarted extends Registry<Listener> {
  async tell(started: StartedApplication): Promise<void> {
    for (const listener of this.parts) await listener(started);
  }
}
