import type { JudgedCriterion, LetterAssessment, LetterCriterion } from '@tranche/domain';
import { ApplicationEventRow, type TransitionInContext } from '../../applications/index.js';
import { assessmentOf } from '../../assessment/index.js';

/** What the committee found per criterion (Awb 3:49); nothing before all sheets are in. */
export async function assessmentFor({
  tx,
  application,
  scheme,
}: TransitionInContext): Promise<LetterAssessment | null> {
  const { result } = await assessmentOf(tx, application, scheme);
  if (!result || result.outcome === 'unknown') return null;
  return {
    criteria: result.criteria.flatMap(inLetter),
    isNearMiss: await tx.existsBy(ApplicationEventRow, {
      applicationId: application.id,
      type: 'near-miss-supplemented',
    }),
  };
}

function inLetter({ criterion, mean, outcome }: JudgedCriterion): readonly LetterCriterion[] {
  if (mean === null || outcome === 'unknown') return [];
  return [{ label: criterion.label, points: mean, judgement: outcome }];
}
