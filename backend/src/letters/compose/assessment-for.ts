import {
  transitionsOfStep,
  type CriterionAdvice,
  type JudgedCriterion,
  type LetterAssessment,
  type LetterCriterion,
  type SchemeVersion,
} from '@tranche/domain';
import type { TransitionInContext } from '../../applications/index.js';
import type { RowsForLetters } from './rows-for-letters.js';

/** What the committee found per criterion, and why (Awb 3:49); nothing before all sheets are in. */
export function assessmentFor(
  { application: { id }, scheme }: TransitionInContext,
  { standings, advices, stepsOf }: Pick<RowsForLetters, 'standings' | 'advices' | 'stepsOf'>,
): LetterAssessment | null {
  const result = standings.get(id)?.result;
  if (!result || result.outcome === 'unknown') return null;
  const advice = advices.get(id);
  const nearMiss = transitionsOfStep(scheme.workflow, 'supplement-near-miss');
  const texts = advice?.adoptedAt ? advice.texts : [];
  return {
    criteria: result.criteria.flatMap((each) => inLetter(each, scheme, texts)),
    isNearMiss: stepsOf(id).some((step) => nearMiss.includes(step)),
  };
}

/** One criterion as a letter tells it; nothing while it has not been judged. */
export function inLetter(
  { criterion, mean, outcome }: JudgedCriterion,
  { assessment }: SchemeVersion,
  advice: readonly CriterionAdvice[],
): readonly LetterCriterion[] {
  if (mean === null || outcome === 'unknown') return [];
  return [
    {
      label: criterion.label,
      points: mean,
      maximum: assessment.points.maximum,
      judgement: outcome,
      // Empty before the committee has advised: a letter that needs it is refused.
      reason: advice.find((each) => each.criterion === criterion.code)?.text ?? '',
    },
  ];
}
