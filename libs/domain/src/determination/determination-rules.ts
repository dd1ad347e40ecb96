import type { Fraction } from '../money/index.js';
import type { OverheadRules } from './method/overhead.js';

/**
 * How the amount in the end follows from the award and from what was done (Awb 4:46). A closed set
 * of data; every article is the version's own, because a private sponsor has no Awb.
 */
export type DeterminationRules =
  | AsAwardedIfDone
  | ShareOfRealised
  | CostLessContributions
  | RealisedAtLeast
  | DirectDetermination
  | NoDetermination;

/** Done: the award stands. Not done: nothing. */
export interface AsAwardedIfDone {
  readonly kind: 'as-awarded-if-done';
  readonly article: string;
  readonly notDoneArticle: string;
  /** Where the subsidy is no more than the real cost; null where the cost does not matter. */
  readonly costArticle: string | null;
}

/** The share of the budget that was awarded, now of the cost that was realised. */
export interface ShareOfRealised {
  readonly kind: 'share-of-realised';
  readonly article: string;
  /** What is not spent goes back. */
  readonly unspentArticle: string;
  /** When partners paid more than the bands foresaw; empty where nothing is said about it. */
  readonly excessCoFinancing: readonly ExcessCoFinancing[];
}

/**
 * Partners paid more than a share of the budget and the project succeeded: the subsidy is a share of
 * the budget, as far as it was spent. It protects who found more money than planned.
 */
export interface ExcessCoFinancing {
  readonly article: string;
  /** Only under these variants; under all when left out. */
  readonly variants?: readonly string[];
  readonly above: Fraction;
  readonly setAt: Fraction;
}

/** The realised cost as far as no contribution pays it (Kaderregeling OCW, SZW en VWS 7.8(3)). */
export interface CostLessContributions {
  readonly kind: 'cost-less-contributions';
  readonly article: string;
}

/** A share of the realised cost, and nothing when too little was realised. */
export interface RealisedAtLeast {
  readonly kind: 'realised-at-least';
  readonly article: string;
  readonly share: Fraction;
  /** The least of the awarded eligible cost that must be realised. */
  readonly threshold: {
    readonly share: Fraction;
    readonly article: string;
    /** Where good grounds turn "nothing" into a cut in proportion. */
    readonly exceptionArticle: string;
  };
  readonly overhead: OverheadRules | 'none';
}

/** The decision on the application is itself the determination; no award came before it. */
export interface DirectDetermination {
  readonly kind: 'direct';
  readonly article: string;
}

/** A permission, an approval or a match: there is no amount. */
export interface NoDetermination {
  readonly kind: 'none';
}
