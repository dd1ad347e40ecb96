import type { Text } from '@tranche/domain';

/** Where the questions of the four versions differ. */
export interface RifFormRules {
  /** Years a project may last, the shortest first. */
  readonly durations: readonly number[];
  readonly startWithinMonths: number;
  /** What must be known where the amount is asked. */
  readonly requestedHint?: Text;
  readonly maximumCents: number;
  /** All-in rate for staff, in cents per hour. */
  readonly hourlyRateCents: number;
  readonly hasThemes: boolean;
  /** `null` where a version knows no upscaling. */
  readonly upscaling: 'broadening-and-deepening' | 'broadening-or-deepening' | null;
  /**
   * What is said of a centre for innovative craftsmanship (CIV): its cost is not paid twice (2014 art.
   * 8(2)(d), 2019 art. 11(d)), and in 2019 it may also scale up (art. 9).
   */
  readonly centres: 'never-twice' | 'can-scale-up' | 'not-named';
  readonly purposes: readonly RifPurpose[];
  /** Depreciation of new or converted buildings may be budgeted. */
  readonly hasDepreciation: boolean;
  readonly hasPublicSummary: boolean;
  readonly articles: RifFormArticles;
}

/** What a project may do besides its main goal. */
export type RifPurpose = 'associate-degree' | 'lectorate';

/** The articles that the questions rest on. */
export interface RifFormArticles {
  readonly applicant: string;
  readonly region: string;
  readonly goals: string;
  readonly activities: string;
  readonly cooperation: string;
  readonly risks: string;
  readonly duration: string;
  readonly start: string;
  readonly sustainability: string;
  readonly themes: string;
  readonly upscaling: string;
  readonly budget: string;
  readonly amount: string;
  readonly neverCounts: string;
  readonly associateDegree: string;
  readonly lectorate: string;
  readonly depreciation: string;
  readonly summary: string;
  readonly noOtherSubsidy: string;
  readonly represents: string;
}
