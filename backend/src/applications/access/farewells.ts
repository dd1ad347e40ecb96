import { Injectable } from '@nestjs/common';
import type { Text } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import { Registry } from '../../platform/registry/index.js';

/** Why one of these organisations takes no part any more; null where none of them ever did. */
export type Farewell = (
  tx: Tx,
  applicationId: string,
  organisationIds: readonly string[],
) => Promise<Text | null>;

/**
 * Who took part and was taken out is told so, also in the middle of typing. That the application is there
 * is no news to it; to anybody else it is not told.
 */
@Injectable()
export class Farewells extends Registry<Farewell> {
  async of(
    tx: Tx,
    applicationId: string,
    organisationIds: readonly string[],
  ): Promise<Text | null> {
    if (organisationIds.length === 0) return null;
    for (const farewell of this.parts) {
      const why = await farewell(tx, applicationId, organisationIds);
      if (why) return why;
    }
    return null;
  }
}
