import type { Rational } from '../assessment/index.js';
import type { Cents } from '../money/index.js';
import type { Text } from '../text.js';

/** An application as the allocation sees it. */
export interface AllocationCandidate {
  readonly reference: string;
  /** The list it is ranked on, such as `starter` or `upscaler`. */
  readonly list: string;
  readonly requestedCents: Cents;
  /** Share of the maximum points, so that lists with different criteria compare. */
  readonly points: Rational;
  readonly isSufficient: boolean;
  /** Labels of the criteria that are not sufficient. */
  readonly insufficient: readonly Text[];
  /** Sufficient only after a near-miss supplement: stands at the bottom of its list. */
  readonly isAfterNearMiss: boolean;
  /** Place in the committee's order, where the version ranks by it (2014). */
  readonly committeePlace: number | null;
}

/** What happens to the application that fits only in part under the ceiling (Awb 4:25). */
export type AllocationEdge = 'refuse-and-stop' | 'refuse-and-skip' | 'award-the-rest';

export type AllocationMethod = 'committee-order' | 'ranked' | 'two-lists';

/** Everything an allocation rests on; with the seed it gives the same output to anyone. */
export interface AllocationInput {
  readonly method: AllocationMethod;
  readonly edge: AllocationEdge;
  readonly ceilingCents: Cents;
  readonly candidates: readonly AllocationCandidate[];
}

/** The place and fate of one application, with the reason in words. */
export interface AllocatedPlace {
  readonly reference: string;
  readonly list: string;
  /** Place on its list; null for an application that is not sufficient. */
  readonly place: number | null;
  readonly outcome: 'award' | 'reject-quality' | 'reject-ceiling';
  readonly cents: Cents;
  readonly cumulativeCents: Cents;
  readonly reason: Text;
  /** A lot decided between this application and its equal, for or against it. */
  readonly wasDrawn: boolean;
}

export interface AllocationOutput {
  readonly places: readonly AllocatedPlace[];
  readonly awardedCents: Cents;
  readonly freeCents: Cents;
}
