import type { Cents, Fraction } from '../money/index.js';
import type { Text } from '../text.js';

/** The place and fate of one application, with the reason in words. */
export interface AllocatedPlace {
  /** Reference of the application; its ticket where the input knows it only by that. */
  readonly reference: string;
  /** List, or budget line; `everybody` where all are decided together. */
  readonly list: string;
  /** Place on its list; null where it has none, and where no order decides. */
  readonly place: number | null;
  readonly outcome: 'award' | 'reject-quality' | 'reject-ceiling';
  readonly cents: Cents;
  /** How much of that is the second subsidy; absent where none was asked. */
  readonly additionCents?: Cents;
  readonly cumulativeCents: Cents;
  readonly reason: Text;
  /** A lot decided between this application and its equal, for or against it. */
  readonly wasDrawn: boolean;
  /** How many others of its list were equal, so that a lot put them in order; absent where none was. */
  readonly tiedWith?: number;
  /** Per budget line, where one application takes from more than one. */
  readonly parts?: readonly LinePart[];
}

/** What an application takes from one budget line, in cents. */
export interface LinePart {
  readonly line: string;
  readonly cents: Cents;
}

/** What became of the money of one budget line. */
export interface AllocatedLine {
  readonly code: string;
  readonly ceilingCents: Cents;
  readonly awardedCents: Cents;
  readonly freeCents: Cents;
}

/** What became of the money of one category of places. */
export interface AllocatedCategory {
  readonly code: string;
  /** All realised places together: exact, in lowest terms. */
  readonly places: Fraction;
  /** The ceiling with what came from other categories, without what went to them. */
  readonly availableCents: Cents;
  /**
   * The amount of a full place to the nearest cent, as it is announced; null without any place.
   * Amounts follow from the exact quotient, and are rounded down.
   */
  readonly ratePerPlaceCents: Cents | null;
  readonly awardedCents: Cents;
  /** What is left of the available amount, the rounding included. */
  readonly leftOverCents: Cents;
}

export interface AllocationOutput {
  readonly places: readonly AllocatedPlace[];
  readonly awardedCents: Cents;
  readonly freeCents: Cents;
  /** Where claims are made on budget lines: first come, and the lottery. */
  readonly lines?: readonly AllocatedLine[];
  /** Under a proportional allocation. */
  readonly categories?: readonly AllocatedCategory[];
}

/** The list of an allocation that knows only one. */
export const EVERYBODY = 'everybody';
