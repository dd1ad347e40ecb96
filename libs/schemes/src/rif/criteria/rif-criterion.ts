import type { Text } from '@tranche/domain';

/** A criterion with its question and what each number of points stands for, from 1 to 5. */
export interface RifCriterion {
  readonly code: string;
  readonly label: Text;
  readonly question: Text;
  /** In the order 1, 2, 3, 4, 5. The rubric with points is not public: these words are ours. */
  readonly anchors: readonly [Text, Text, Text, Text, Text];
}
