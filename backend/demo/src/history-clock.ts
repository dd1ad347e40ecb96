import { AsyncLocalStorage } from 'node:async_hooks';
import { Clock } from '@tranche/backend/platform/clock';

/**
 * A clock that tells each piece of work its own time, so that applications of different days can be
 * played beside each other. Outside such work it tells the time of the clock it stands in for.
 */
export class HistoryClock extends Clock {
  readonly #moment = new AsyncLocalStorage<Temporal.Instant>();

  constructor(private readonly present: Clock) {
    super();
  }

  now(): Temporal.Instant {
    return this.#moment.getStore() ?? this.present.now();
  }

  /** Does work as if it were that moment, such as `2021-01-04T08:05:00Z`. */
  at<Result>(moment: string, work: () => Promise<Result>): Promise<Result> {
    return this.#moment.run(Temporal.Instant.from(moment), work);
  }
}
