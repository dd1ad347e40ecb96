import type { AssignmentView } from '@tranche/contracts';
import { draftProblems, submissionProblems, type RefusalReason } from '@tranche/domain';
import type { InputProblem } from '../../platform/errors/index.js';
import type { StoredScore } from '../assignment/assignment.row.js';
import type { OpenedAssignment } from '../assignment/opened-assignment.js';
import { scoredFor } from '../rubric-of.js';

/** What may not even be kept, with a pointer to the score in the request. */
export function problemsInDraft(
  { application, scheme }: OpenedAssignment,
  scores: readonly StoredScore[],
): readonly InputProblem[] {
  const list = scoredFor(scheme, application.variant);
  return scores.flatMap((_score, index) => {
    // A doubled criterion shows only beside the scores before it.
    const before = draftProblems(scheme.assessment, list, scores.slice(0, index));
    const withThis = draftProblems(scheme.assessment, list, scores.slice(0, index + 1));
    return withThis.slice(before.length).map(({ code, text }) => ({
      pointer: `#/scores/${index}`,
      code,
      text,
    }));
  });
}

/** Everything that stands between the saved sheet and its submission. */
export function problemsInSheet(opened: OpenedAssignment): readonly RefusalReason[] {
  const { assignment, application, scheme } = opened;
  const list = scoredFor(scheme, application.variant);
  return submissionProblems(scheme.assessment, list, assignment.scores);
}

/** The same for the screen: each beside its criterion. */
export function answerProblems(opened: OpenedAssignment): AssignmentView['problems'] {
  const { assignment, application, scheme } = opened;
  if (assignment.status !== 'declared') return [];
  const list = scoredFor(scheme, application.variant);
  return list.criteria.flatMap((criterion) => {
    const scores = assignment.scores.filter((score) => score.criterion === criterion.code);
    const own = { ...list, criteria: [criterion] };
    return submissionProblems(scheme.assessment, own, scores).map((reason) => ({
      ...reason,
      field: criterion.code,
      pointer: `#/scores/${criterion.code}`,
    }));
  });
}
