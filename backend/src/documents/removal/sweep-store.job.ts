import { DocumentOwners, DocumentStore } from '../../platform/documents/index.js';
import { PeriodicJob } from '../../platform/jobs/index.js';
import { unownedFiles } from './unowned-files.js';

const SIX_HOURS_MS = 6 * 3_600_000;

/** Takes away what uploads and letters left that broke off halfway, a day after. */
@PeriodicJob('sweep-store', { everyMs: SIX_HOURS_MS })
export class SweepStoreJob {
  constructor(
    private readonly store: DocumentStore,
    private readonly owners: DocumentOwners,
  ) {}

  async handle(): Promise<void> {
    await this.store.sweepWaiting();
    for await (const { key } of unownedFiles(this.store, this.owners)) await this.store.remove(key);
  }
}
