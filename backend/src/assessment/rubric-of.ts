import type { AssignmentView } from '@tranche/contracts';
import { listOf, scoredList, type AssessmentList, type SchemeVersion } from '@tranche/domain';

export interface Rubric {
  /** Code of the list, such as `starters`. */
  readonly list: string;
  readonly scale: AssignmentView['scale'];
  readonly criteria: AssignmentView['rubric'];
}

/** The list an application is judged and ranked by, by its variant; an empty one where nobody scores. */
export function listFor({ assessment, variants }: SchemeVersion, variant: string): AssessmentList {
  if (assessment.lists.length === 0) return NOBODY_SCORES;
  const code = variants[variant]?.list ?? assessment.lists[0]?.code ?? '';
  return listOf(assessment, code);
}

/** Everything the committee scores: the list, and what else the variant has judged beside it. */
export function scoredFor(scheme: SchemeVersion, variant: string): AssessmentList {
  return scoredList(listFor(scheme, variant), scheme.variants[variant] ?? {});
}

/** Where no committee scores, there are no criteria either. */
const NOBODY_SCORES: AssessmentList = {
  code: '',
  label: { nl: '', en: '' },
  article: '',
  criteria: [],
};

/** What an assessor has beside the file: the criteria of the list and how points are given. */
export function rubricOf(scheme: SchemeVersion, variant: string): Rubric {
  const { minimum, maximum, sufficientFrom } = scheme.assessment.points;
  const list = scoredFor(scheme, variant);
  return {
    list: list.code,
    scale: {
      minimum,
      maximum,
      sufficientFrom: sufficientFrom.numerator / sufficientFrom.denominator,
    },
    criteria: list.criteria.map(({ code, label, question, anchors }) => ({
      code,
      label,
      question,
      anchors: [...anchors],
    })),
  };
}
