import type { AssessmentPanel } from '@tranche/contracts';
import { decimalPoints, type Judgement, type SchemeVersion } from '@tranche/domain';
import { listFor } from './rubric-of.js';

/** Every criterion by name with what came out; unknown until all sheets are in. */
export function judgedCriteria(
  scheme: SchemeVersion,
  variant: string,
  result: Judgement | null,
): AssessmentPanel['criteria'] {
  return listFor(scheme, variant).criteria.map(({ code, label }) => {
    const judged = result?.criteria.find((each) => each.criterion.code === code);
    return {
      code,
      label,
      mean: judged?.mean ? decimalPoints(judged.mean) : null,
      outcome: judged?.outcome ?? 'unknown',
    };
  });
}
