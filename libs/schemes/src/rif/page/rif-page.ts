import type { Authority, Regulation, Term, Text } from '@tranche/domain';
import type { PageAmount, PageShare } from '../../standard/page/page-values.js';
import type { RifArticles } from './rif-articles.js';
import type { SecondTrackPage } from '../second-track/second-track-page.js';

/**
 * What one version of the RIF says, on one page: amounts, shares, terms and the articles they rest on.
 * Everything else in this folder is a function of it: what changes there, changes in the form, the self-check,
 * the letters and the examples.
 */
export interface RifPage {
  readonly version: string;
  /** How people call the version, where its code is no plain year. */
  readonly versionTitle?: Text;
  readonly regulation: Regulation;
  readonly authority: Authority;
  /** The kinds of project that can be asked for, each with the articles it rests on. */
  readonly projects: Readonly<Partial<Record<RifProject, string>>>;
  readonly amounts: {
    /** The least and the most that one project gets. */
    readonly minimum: PageAmount;
    readonly maximum: PageAmount;
    /** All-in rate for an hour of staff. */
    readonly hourlyRate: PageAmount;
  };
  /** Who pays which part of the budget, by the kind of project. */
  readonly shares: {
    readonly regular: RifShares;
    readonly entree?: RifShares;
    readonly caribbean?: RifShares;
  };
  readonly advances: {
    /** What is paid at once; the rest comes in equal parts. */
    readonly first: PageShare;
    /** A part every quarter of the project, or so many parts in all. */
    readonly parts: 'every-quarter' | number;
  };
  /** When partners realised more than this share, the subsidy is set at that one. */
  readonly moreCoFinancing?: Readonly<Record<'regular' | 'entree', RifExcess>>;
  /** How many years a project may last, the shortest first. */
  readonly projectYears: { readonly choices: readonly number[]; readonly article: string };
  readonly terms: RifTerms;
  /** Points and two lists, or one order made by the committee. */
  readonly ranking: { readonly by: 'points' | 'committee'; readonly article: string };
  /** After which rejection the same application may come once more. */
  readonly resubmission: { readonly after: 'quality' | 'any-rejection'; readonly article: string };
  /** Who looks at the midterm report before the minister decides; left out where nothing is decided halfway. */
  readonly midtermReview?: RifMidtermReview;
  /** The least part of the earlier partners that is still in when a project scales up. */
  readonly remainingPartners?: PageShare;
  /** Partners that may join beside those of every version. */
  readonly morePartners: readonly ('havo-vwo' | 'pro-vso' | 'private-training-provider')[];
  /** The documents asked, each with its article. */
  readonly documents: Readonly<Partial<Record<RifDocument, string>>>;
  readonly choices: RifChoices;
  /** The subsidy for organising the courses more efficiently; `not-offered` where it could not be read. */
  readonly secondTrack?: SecondTrackPage | 'not-offered';
  readonly articles: RifArticles;
}

export type RifProject =
  | 'starter'
  | 'starter-entree'
  | 'starter-caribbean'
  | 'starter-caribbean-entree'
  | 'upscaler'
  | 'upscaler-entree'
  | 'upscaler-caribbean'
  | 'upscaler-caribbean-entree'
  /** Before 2019 there was one kind. */
  | 'standard'
  | 'standard-entree'
  | 'with-second-track';

export type RifDocument =
  'vision-document' | 'action-plan' | 'activity-plan' | 'budget' | 'cooperation-agreement';

export interface RifShares {
  readonly subsidyAtMost: PageShare;
  readonly businessAtLeast: PageShare;
  readonly businessAtMost: PageShare;
  readonly othersAtMost: PageShare;
  /** Cash of the institution that applies; its contribution in kind never counts. */
  readonly ownCashAtMost: PageShare | { readonly neverCounts: string };
}

export interface RifExcess {
  readonly above: PageShare;
  readonly setAt: PageShare;
}

export interface RifTerms {
  readonly decision: Term;
  readonly assessment: Term;
  /** From the annual report on the last year of spending. */
  readonly determination: Term;
  /** From the decision to the beginning of the project. */
  readonly begin: Term;
  readonly records: Term;
  /** To supplement the one criterion that was almost sufficient, and what that adds to the decision term. */
  readonly nearMiss?: Term;
  readonly nearMissExtension?: Term;
  /** Before half of the project is over. */
  readonly midtermReport?: Term;
  readonly midtermAdvice?: Term;
  readonly midtermDecision?: Term;
  /** After the start of the project. */
  readonly progressReports?: readonly Term[];
  /** After the end of the project. */
  readonly finalReport?: Term;
}

export interface RifMidtermReview {
  readonly by: 'minister' | 'committee';
  /** What a late report means for the award. */
  readonly late: Text;
}

/** What a version asks, weighs or lets in, and another does not. */
export interface RifChoices {
  readonly hasThemes: boolean;
  /** What a project that scales up adds; left out where there is no upscaling. */
  readonly upscaling?: 'broadening-and-deepening' | 'broadening-or-deepening';
  readonly judgesTeachersOfUpscalers: boolean;
  /**
   * What is said of a centre for innovative craftsmanship (CIV): its cost is not paid twice (2014 art.
   * 8(2)(d), 2019 art. 11(d)), and in 2019 it may also scale up (art. 9).
   */
  readonly centres: 'never-twice' | 'can-scale-up' | 'not-named';
  /** What a project may do besides its main goal. */
  readonly purposes: readonly ('associate-degree' | 'lectorate')[];
  /** Depreciation of new or converted buildings may be budgeted. */
  readonly hasDepreciation: boolean;
  readonly hasPublicSummary: boolean;
}

/** A version under which the second subsidy can be asked. */
export type WithSecondTrack = RifPage & { readonly secondTrack: SecondTrackPage };

export function hasSecondTrack(page: RifPage): page is WithSecondTrack {
  return page.secondTrack !== undefined && page.secondTrack !== 'not-offered';
}
