import {
  transitionsOfStep,
  type CriterionAdvice,
  type JudgedCriterion,
  type LetterAssessment,
  type LetterCriterion,
  type SchemeVersion,
} from '@tranche/domain';
import { In } from 'typeorm';
import { ApplicationEventRow, type TransitionInContext } from '../../applications/index.js';
import { adviceOf, assessmentOf } from '../../assessment/index.js';

/** What the committee found per criterion, and why (Awb 3:49); nothing before all sheets are in. */
export async function assessmentFor({
  tx,
  application,
  scheme,
}: TransitionInContext): Promise<LetterAssessment | null> {
  const { result, round } = await assessmentOf(tx, application, scheme);
  if (!result || result.outcome === 'unknown') return null;
  const advice = await adviceOf(tx, application.id, round);
  const texts = advice?.adoptedAt ? advice.texts : [];
  return {
    criteria: result.criteria.flatMap((each) => inLetter(each, scheme, texts)),
    isNearMiss: await tx.existsBy(ApplicationEventRow, {
      applicationId: application.id,
      transition: In([...transitionsOfStep(scheme.workflow, 'supplement-near-miss')]),
    }),
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
