import type { Regulation, Term, Text } from '@tranche/domain';
import type { PageAmount, PageShare } from '../standard/page/page-values.js';
import type { SectorPlanArticles } from './sector-plan.articles.js';

/** What one window of the sector plans says: amounts, shares, terms, and the articles they rest on. */
export interface SectorPlanPage {
  readonly version: string;
  /** How people call the version, where its code is no plain year. */
  readonly versionTitle?: Text;
  readonly regulation: Regulation;
  /** What the text lets in and asks: that of 2013, and since 2015 for work to other work only. */
  readonly text: '2013' | '2015';
  /** The first text of 2013, before it was amended in January and April 2014. */
  readonly isFirstText: boolean;
  readonly amounts: {
    /** The least that can be asked, without overhead. */
    readonly minimum: PageAmount;
    /** No plan can get more than there is for all of them (art. 1.4(1)). */
    readonly ceiling: PageAmount;
    /** Of a training project, per firm. */
    readonly perFirm: PageAmount;
  };
  readonly shares: {
    /** Of the budget, and of what was realised with the overhead over it. */
    readonly subsidy: PageShare;
    readonly realised: PageShare;
    readonly ofOverhead: PageShare;
    readonly ownMeans: PageShare;
    /** Of the own means, where governments may pay along. */
    readonly governments?: PageShare;
    /** Equity or a guarantee, of the subsidy asked. */
    readonly guarantee: PageShare;
    readonly firstAdvance: PageShare;
    readonly advancesUpTo: PageShare;
    /** Under this part of the budget nothing is paid. */
    readonly leastRealised: PageShare;
    /** On top of gross wages. */
    readonly onWages: PageShare;
  };
  /** A share of the realised cost, lower above each step. */
  readonly overhead: {
    readonly steps: readonly { readonly upTo: PageAmount; readonly part: PageShare }[];
    readonly above: PageShare;
  };
  readonly terms: {
    readonly decision: Term;
    readonly determination: Term;
    /** From the decision to the start of the measures. */
    readonly start: Term;
    /** How long measures may run. */
    readonly duration: Term;
    /** After the start; and how long one has to write the report. */
    readonly interimReport: Term;
    readonly toWriteIt?: Term;
    readonly finalClaim: Term;
    readonly records: Term;
  };
  /** When too little is spent, who reports it and by when. */
  readonly underspending: {
    readonly atMost: PageShare;
    readonly advancesFrom: PageAmount;
    readonly within: Term;
  };
  /** Since 2015. */
  readonly since2015?: SectorPlanSince2015;
  /** First day on which measures may start; none where it is not known. */
  readonly earliestStart: string | null;
  readonly articles: SectorPlanArticles;
}

export interface SectorPlanSince2015 {
  /** Training in the bbl may start later and last longer than other measures (art. 3.6(6)). */
  readonly apprenticeships: { readonly start: Term; readonly longest: Term };
  /** A plan that takes longer sends a second report. */
  readonly secondReport: Term;
  readonly quotesAbove: PageAmount;
  readonly informUwv: Term;
  readonly extension: {
    readonly by: Term;
    readonly askedWithin: Term;
    readonly claimAfter: Term;
  };
}
