import { Injectable } from '@nestjs/common';
import type { ApplicationSummary } from '@tranche/contracts';
import type { Tx } from '../../platform/database/index.js';
import { NotFoundError } from '../../platform/errors/index.js';

export type SummaryReader = 'applicant' | 'staff';

type ReadsSummary = (
  tx: Tx,
  reference: string,
  reader: SummaryReader,
  today: string,
) => Promise<ApplicationSummary | undefined>;

/** One application as lists show it. Many rooms know something of it, so that it is read on top of all. */
@Injectable()
export class Summaries {
  #read: ReadsSummary | undefined;

  /** To be called by the one that reads it. */
  readBy(read: ReadsSummary): void {
    this.#read = read;
  }

  /** @throws NotFoundError */
  async of(
    tx: Tx,
    reference: string,
    reader: SummaryReader,
    today: string,
  ): Promise<ApplicationSummary> {
    if (!this.#read) throw new Error('Nobody reads the summary of an application');
    const summary = await this.#read(tx, reference, reader, today);
    if (!summary) throw new NotFoundError();
    return summary;
  }
}
