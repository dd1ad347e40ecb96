import { dutchDate } from '@tranche/domain';

/** The time, as everything in the portal reads it: never `Date.now()`, so that tests can move it. */
export abstract class Clock {
  abstract now(): Temporal.Instant;

  /** The date in the Netherlands. */
  today(): Temporal.PlainDate {
    return dutchDate(this.now());
  }
}

/** The server's clock, moved by a whole number of seconds where somebody rehearses another day. */
export class SystemClock extends Clock {
  constructor(private readonly offsetSeconds = 0) {
    super();
  }

  now(): Temporal.Instant {
    const moved = Temporal.Now.instant().add({ seconds: this.offsetSeconds });
    return Temporal.Instant.fromEpochMilliseconds(moved.epochMilliseconds);
  }
}

/** A clock that stands where it was put: for tests and for replaying history. */
export class SettableClock extends Clock {
  constructor(private current: Temporal.Instant = Temporal.Instant.from('2026-11-24T09:00:00Z')) {
    super();
  }

  now(): Temporal.Instant {
    return this.current;
  }

  set(moment: Temporal.Instant): void {
    this.current = moment;
  }

  advance(duration: Temporal.DurationLike): void {
    this.current = this.current.add(duration);
  }
}
