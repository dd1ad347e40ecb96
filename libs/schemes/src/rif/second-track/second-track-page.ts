import type { PageAmount, PageShare } from '../../standard/page/page-values.js';

/** The second subsidy of a version, for organising the courses more efficiently. */
export interface SecondTrackPage {
  readonly maximum: PageAmount;
  readonly subsidyAtMost: PageShare;
  readonly schoolsAtLeast: PageShare;
  readonly fewestSchools: { readonly count: number; readonly article: string };
}
