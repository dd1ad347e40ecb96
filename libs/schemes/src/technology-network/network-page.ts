import type { Term } from '@tranche/domain';
import type { PageAmount, PageShare } from '../standard/page/page-values.js';

/** What holds for the region and for the ministry alike. */
interface NetworkPage {
  readonly version: string;
  /** Where the amounts and the questions rest. */
  readonly article: string;
  /** How many years a project may last. */
  readonly mostYears: number;
  readonly terms: { readonly decision: Term; readonly determination: Term };
}

/** 2016: a region helps its school boards, by rules of its own. */
export interface RegionPage extends NetworkPage {
  /** At most; every region sets its own, and one is known. */
  readonly maximum: Readonly<Record<'perSchool' | 'perBoard' | 'perProject', PageAmount>>;
  readonly paidAtOnce: { readonly article: string };
}

/** 2017: the ministry helps recognised networks. */
export interface MinistryPage extends NetworkPage {
  /** The ceiling of every calendar year; a tranche is one of them. */
  readonly ceilings: Readonly<Record<string, PageAmount>>;
  readonly advances: { readonly first: PageShare };
  /** When a network asks for the final determination, and what comes with it for a large subsidy. */
  readonly account: Term;
  readonly audit: {
    readonly from: PageAmount;
    /** What must be explained, and what is too small for that. */
    readonly explainedFrom: PageShare;
    readonly notUnder: PageAmount;
    readonly within: Term;
  };
  readonly records: Term;
}
