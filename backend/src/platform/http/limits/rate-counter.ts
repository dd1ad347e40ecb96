/** So many of something in so many seconds. */
export interface Rate {
  readonly most: number;
  readonly seconds: number;
}

interface Period {
  count: number;
  readonly endsAt: number;
}

/** When this many are counted, what has ended is thrown away. */
const TIDY_AT = 10_000;

/** Counts what somebody does, period by period, within this process. */
export class RateCounter {
  readonly #periods = new Map<string, Period>();

  /** @returns after how many seconds it may be done again; 0 when it may be done now */
  count(key: string, { most, seconds }: Rate, now: number): number {
    if (this.#periods.size >= TIDY_AT) this.tidy(now);
    const running = this.#periods.get(key);
    const period =
      running && running.endsAt > now ? running : { count: 0, endsAt: now + seconds * 1_000 };
    this.#periods.set(key, period);
    period.count += 1;
    return period.count <= most ? 0 : Math.ceil((period.endsAt - now) / 1_000);
  }

  private tidy(now: number): void {
    for (const [key, { endsAt }] of this.#periods) if (endsAt <= now) this.#periods.delete(key);
  }
}
