import { Injectable } from '@nestjs/common';
import type { ApplicationSummary } from '@tranche/contracts';
import type { Tx } from '../../platform/database/index.js';
import { NotFoundError } from '../../platform/errors/index.js';
import { RegistryOfOne } from '../../platform/registry/index.js';

export type SummaryReader = 'applicant' | 'staff';

type ReadsSummary = (
  tx: Tx,
  reference: string,
  reader: SummaryReader,
  today: string,
) => Promise<ApplicationSummary | undefined>;

/** One application as lists show it. Many rooms know something of it, so that it is read on top of all. */
@Injectable()
export class Summaries extends RegistryOfOne<ReadsSummary> {
  /** @throws NotFoundError */
  async of(
    tx: Tx,
    reference: string,
    reader: SummaryReader,
    today: string,
  ): Promise<ApplicationSummary> {
    const summary = await this.part(tx, reference, reader, today);
    if (!summary) throw new NotFoundError();
    return summary;
  }
}
