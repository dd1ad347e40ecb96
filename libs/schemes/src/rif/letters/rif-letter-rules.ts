import type { Text } from '@tranche/domain';

/** Where the letters of the versions differ: the articles, and how the regulation works. */
export interface RifLetterRules {
  /** Points and a rank on a list, or one order made by the committee. */
  readonly isScoredInPoints: boolean;
  /** Who may apply and what a partnership is; the basis of every decision. */
  readonly sufficiencyArticle: string;
  readonly rankingArticle: string;
  readonly ceilingArticle: string;
  readonly nearMissArticle: string | null;
  readonly budgetArticle: string;
  readonly advancesArticle: string;
  readonly resubmission: { readonly afterQuality: Text; readonly afterCeiling: Text };
  /** How and by when the subsidy is finally determined. */
  readonly determination: readonly Text[];
  /** Whether a second subsidy can be asked in the same application (2014 art. 16). */
  readonly hasSecondTrack?: true;
}
