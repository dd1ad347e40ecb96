import { PeriodicJob } from '../../platform/jobs/index.js';
import { FetchReferenceLists } from './fetch-reference-lists.js';

const DAY_MS = 86_400_000;

/** Once a day; without a service to ask it does nothing. */
@PeriodicJob('fetch-reference-lists', { everyMs: DAY_MS, lane: 'outside' })
export class FetchReferenceListsJob {
  constructor(private readonly fetching: FetchReferenceLists) {}

  async handle(): Promise<void> {
    await this.fetching.fetch();
  }
}
