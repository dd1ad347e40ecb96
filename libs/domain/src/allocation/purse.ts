import { cents, subtract, type Cents } from '../money/index.js';
import type { AllocationEdge } from './candidate.js';
import type { Ranked } from './rank-list.js';

/** What became of a ranked candidate at the purse. */
export interface Paid {
  readonly ranked: Ranked;
  readonly cents: Cents;
  readonly cumulativeCents: Cents;
  readonly wasDrawn: boolean;
}

/** The money under the ceiling while it is handed out, list by list. */
export class Purse {
  readonly paid: Paid[] = [];
  private readonly closed = new Set<string>();
  private free: Cents;

  constructor(
    private readonly ceiling: Cents,
    private readonly edge: AllocationEdge,
  ) {
    this.free = ceiling;
  }

  get freeCents(): Cents {
    return this.free;
  }

  isClosed(list: string): boolean {
    return this.closed.has(list);
  }

  fits(...ranked: readonly Ranked[]): boolean {
    return (
      ranked.reduce((total, { candidate }) => total + candidate.requestedCents, 0) <= this.free
    );
  }

  /** Pays what the edge allows; under `refuse-and-stop` the first that does not fit ends its list. */
  pay(ranked: Ranked, wasDrawn = false): void {
    const { list, requestedCents } = ranked.candidate;
    if (this.fits(ranked)) this.take(ranked, requestedCents, wasDrawn);
    else if (this.edge === 'award-the-rest' && this.free > 0) {
      this.take(ranked, this.free, wasDrawn);
      this.closed.add(list);
    } else if (this.edge !== 'refuse-and-skip') this.closed.add(list);
  }

  private take(ranked: Ranked, amount: Cents, wasDrawn: boolean): void {
    this.free = subtract(this.free, amount);
    const cumulativeCents = cents(this.ceiling - this.free);
    this.paid.push({ ranked, cents: amount, cumulativeCents, wasDrawn });
  }
}
