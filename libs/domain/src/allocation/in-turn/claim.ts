import type { Cents } from '../../money/index.js';

/** The ceiling of one budget line, in cents. */
export interface LineCeiling {
  readonly code: string;
  readonly ceilingCents: Cents;
}

/** An amount asked from a budget line. The ticket stands for who asks and tells nobody who that is. */
export interface LineClaim {
  readonly ticket: string;
  readonly line: string;
  readonly cents: Cents;
}

/** A claim with the moment at which it was complete; a repaired one has that of the repair. */
export interface TimedClaim extends LineClaim {
  /** UTC, as in `2016-05-01T07:00:00.001Z`; up to nine decimals count. */
  readonly completeAt: string;
}

/** A category of places: what there is for it, and the most that a full place may get. */
export interface CategoryCeiling extends LineCeiling {
  readonly maximumPerPlaceCents: Cents;
}

/** What was realised in a category, as a fraction of a full place: 30 of 40 weeks, or a sum of such. */
export interface RealisedPlace {
  readonly category: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** Everything one applicant realised in the period. */
export interface PlacesClaim {
  readonly ticket: string;
  readonly places: readonly RealisedPlace[];
}
