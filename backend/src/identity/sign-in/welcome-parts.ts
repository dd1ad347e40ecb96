import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';
import { Registry } from '../../platform/registry/index.js';

/** An organisation for which somebody signed in just now. */
export interface WelcomedOrganisation {
  readonly organisationId: string;
  readonly kvk: string;
}

type Part = (tx: Tx, organisation: WelcomedOrganisation) => Promise<void>;

/** What other features do when an organisation shows itself; in the transaction of the sign-in. */
@Injectable()
export class WelcomeParts extends Registry<Part> {
  async welcome(tx: Tx, organisation: WelcomedOrganisation): Promise<void> {
    for (const part of this.parts) await part(tx, organisation);
  }
}
