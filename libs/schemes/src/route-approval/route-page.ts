import type { Term, Text } from '@tranche/domain';

/** What one version of the routes says: school years, days, terms and the articles they rest on. */
export interface RoutePage {
  readonly version: string;
  /** How people call the version, where its code is no plain year. */
  readonly versionTitle?: Text;
  /** For which school years a window of this version can be; the officer says which. */
  readonly window: { readonly schoolYears: readonly string[]; readonly article: string };
  /** From the last day of the window; the regulation names the day on which it ends. */
  readonly decision: Term;
  /** Where the decision on an application rests. */
  readonly division: string;
  /** Routes that cannot start before a school year. */
  readonly startsFrom?: {
    readonly routes: readonly RouteName[];
    readonly schoolYear: string;
    readonly article: string;
  };
  /** Routes that could be applied for before a day only, so for no later school year. */
  readonly lastApplications?: {
    readonly routes: readonly RouteName[];
    readonly before: string;
    readonly schoolYear: string;
    readonly article: string;
  };
  readonly kinds: Readonly<Record<RouteName, RouteKindOnPage>>;
  /** On which day every route ends. */
  readonly experimentEndsOn: { readonly day: string; readonly article: Text };
}

export type RouteName = 'craft-2' | 'craft-3' | 'vocational' | 'technology';

export interface RouteKindOnPage {
  readonly level: 2 | 3 | 4;
  /** Years of study from the third year of vmbo, the least and the most. */
  readonly yearsOfStudy: readonly [least: number, most: number];
  readonly article: string;
}
