import type { Cents } from '../../money/index.js';
import type { LineClaim } from './claim.js';

/** A claim whose turn came at the money of its line. */
export interface Turn<Claim extends LineClaim = LineClaim> {
  readonly claim: Claim;
  readonly place: number;
  /** What it got; null when the ceiling left nothing for it. */
  readonly paidCents: Cents | null;
  /** What was free just before its turn, and what of the line was committed after it. */
  readonly freeBefore: Cents;
  readonly cumulativeCents: Cents;
  readonly wasDrawn: boolean;
}
