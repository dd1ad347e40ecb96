import type { AllocationEdge, AllocationMethod } from '../../allocation/index.js';
import type { Text } from '../../text.js';

/** How the ceiling is divided; `none` where every application is decided by itself. */
export interface AllocationRules {
  readonly method: AllocationMethod | 'none';
  readonly edge: AllocationEdge;
  readonly article: string;
  /** The lists applications are ranked on, in the order in which they are named in the regulation. */
  readonly lists: readonly RankingList[];
  /** What is shared under a proportional allocation. */
  readonly places?: PlacesRule;
}

export interface RankingList {
  readonly code: string;
  readonly label: Text;
}

/** Realised places, counted from a table in the form. Every category is a budget line of its code. */
export interface PlacesRule {
  /** Name of the table and of the column that holds the category. */
  readonly field: string;
  readonly categoryColumn: string;
  readonly categories: readonly PlaceCategory[];
  /** Parameters of the tranche: at most so much per place, and whether left-over money is spread. */
  readonly maximumPerPlaceParameter: string;
  readonly spreadsLeftOverParameter: string;
}

export interface PlaceCategory {
  readonly code: string;
  readonly label: Text;
  readonly measure: PlaceMeasure;
}

/** A place is a fraction: what was really given of a full year. More than a full year counts as one. */
export type PlaceMeasure =
  | { readonly kind: 'weeks'; readonly column: string; readonly fullYearParameter: string }
  | {
      readonly kind: 'months-and-hours';
      readonly monthsColumn: string;
      readonly hoursColumn: string;
      /** Months of a full year: twelve, fewer in a short first year. */
      readonly fullYearParameter: string;
      /** Hours a week of a full place. */
      readonly fullWeekHours: number;
    };
