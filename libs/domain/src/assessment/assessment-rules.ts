import type { Advisers } from './advisers.js';
import type { Fraction } from '../money/index.js';
import type { Text } from '../text.js';

/** One thing the committee looks at, with words for every number of points. */
export interface Criterion {
  readonly code: string;
  readonly label: Text;
  readonly question: Text;
  readonly anchors: readonly { readonly points: number; readonly text: Text }[];
}

/** A list of applications that are ranked among themselves, by its own criteria. */
export interface AssessmentList {
  readonly code: string;
  readonly label: Text;
  readonly article: string;
  readonly criteria: readonly Criterion[];
}

/** How points are given and when they suffice; the real tables are not public, so ours is a choice. */
export interface PointTable {
  readonly minimum: number;
  readonly maximum: number;
  readonly sufficientFrom: Fraction;
  readonly almostFrom: Fraction;
}

export interface AssessmentRules {
  readonly lists: readonly AssessmentList[];
  readonly points: PointTable;
  readonly assessorsPerApplication: number;
  /** Who advises on what they scored: a committee when left out. Letters call them so. */
  readonly advisedBy?: Advisers;
  /** Whether exactly one almost sufficient criterion may be repaired. */
  readonly hasNearMiss: boolean;
  readonly minimumMotivationWords: number;
}

/** For schemes that nobody scores. */
export const NO_ASSESSMENT: AssessmentRules = {
  lists: [],
  points: {
    minimum: 0,
    maximum: 1,
    sufficientFrom: { numerator: 0, denominator: 1 },
    almostFrom: { numerator: 0, denominator: 1 },
  },
  assessorsPerApplication: 0,
  hasNearMiss: false,
  minimumMotivationWords: 0,
};

/** @throws RangeError for a list the version does not know */
export function listOf(rules: AssessmentRules, code: string): AssessmentList {
  const list = rules.lists.find((each) => each.code === code);
  if (!list) throw new RangeError(`No assessment list ${code}`);
  return list;
}
