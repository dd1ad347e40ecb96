import type { Cents, Fraction } from '../../money/index.js';
import type { Text } from '../../text.js';

/** An application as a ranking sees it. */
export interface AllocationCandidate {
  readonly reference: string;
  /** The list it is ranked on, such as `starter` or `upscaler`. */
  readonly list: string;
  /** What it takes of the ceiling when it is awarded, with the addition as far as that is sufficient. */
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
  /** A second subsidy in the same application; absent where none is asked. */
  readonly addition?: CandidateAddition;
}

/** Judged by criteria of its own, it has no place in the ranking (RIF 2014 art. 21, 22). */
export interface CandidateAddition {
  readonly label: Text;
  /** What is asked for it; within what the candidate takes of the ceiling where it is sufficient. */
  readonly cents: Cents;
  readonly isSufficient: boolean;
  readonly insufficient: readonly Text[];
  readonly sufficiencyArticle: string;
  /** It is given only beside the first subsidy. */
  readonly besideArticle: string;
}
