import { cents, subtract, type Cents } from '../../money/index.js';
import type { AllocationEdge } from '../allocation-input.js';
import type { Ranked } from './rank-list.js';

/** Who competed for a payment: the own list in its order, or the heads of all lists by points. */
export type Contest = 'own-list' | 'all-lists';

/** What became of a ranked candidate at the purse. */
export interface Paid {
  readonly ranked: Ranked;
  readonly cents: Cents;
  readonly cumulativeCents: Cents;
  readonly contest: Contest;
  /** What was free just before, and which lists had ended: what a rival could have had. */
  readonly freeBefore: Cents;
  readonly endedBefore: ReadonlySet<string>;
}

/** The money under the ceiling while it is handed out, list by list. */
export class Purse {
  readonly paid: Paid[] = [];
  private ended: ReadonlySet<string> = new Set();
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

  hasEnded(list: string): boolean {
    return this.ended.has(list);
  }

  fits(...ranked: readonly Ranked[]): boolean {
    return (
      ranked.reduce((total, { candidate }) => total + candidate.requestedCents, 0) <= this.free
    );
  }

  /** Pays what the edge allows; except under `refuse-and-skip` the first that does not fit ends its list. */
  pay(ranked: Ranked, contest: Contest): void {
    if (this.fits(ranked)) return this.take(ranked, ranked.candidate.requestedCents, contest);
    if (this.edge === 'award-the-rest' && this.free > 0) this.take(ranked, this.free, contest);
    if (this.edge !== 'refuse-and-skip') this.ended = new Set([...this.ended, ranked.list]);
  }

  private take(ranked: Ranked, amount: Cents, contest: Contest): void {
    const freeBefore = this.free;
    this.free = subtract(freeBefore, amount);
    const cumulativeCents = cents(this.ceiling - this.free);
    const endedBefore = this.ended;
    this.paid.push({ ranked, cents: amount, cumulativeCents, contest, freeBefore, endedBefore });
  }
}
