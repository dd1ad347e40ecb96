import type { AssessmentPanel } from '@tranche/contracts';
import { decimalPoints, type JudgedCriterion, type SchemeVersion } from '@tranche/domain';
import { scoredFor } from './rubric-of.js';

/** Every criterion by name with what came out; unknown until all sheets are in. */
export function judgedCriteria(
  scheme: SchemeVersion,
  variant: string,
  judgedSoFar: readonly JudgedCriterion[],
): AssessmentPanel['criteria'] {
  return scoredFor(scheme, variant).criteria.map(({ code, label }) => {
    const judged = judgedSoFar.find((each) => each.criterion.code === code);
    return {
      code,
      label,
      mean: judged?.mean ? decimalPoints(judged.mean) : null,
      outcome: judged?.outcome ?? 'unknown',
    };
  });
}
