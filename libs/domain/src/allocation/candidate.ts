import type { Cents, Fraction } from '../money/index.js';
import type { Text } from '../text.js';

/** An application as a ranking sees it. */
export interface AllocationCandidate {
  readonly reference: string;
  /** The list it is ranked on, such as `starter` or `upscaler`. */
  readonly list: string;
  readonly requestedCents: Cents;
  /** Share of the maximum points, so that lists with different criteria compare. */
  readonly points: Fraction;
  readonly isSufficient: boolean;
  /** Labels of the criteria that are not sufficient. */
  readonly insufficient: readonly Text[];
  /** Sufficient only after a near-miss supplement: stands at the bottom of its list. */
  readonly isAfterNearMiss: boolean;
  /** Place in the committee's order, where the version ranks by it (2014). */
  readonly committeePlace: number | null;
}
