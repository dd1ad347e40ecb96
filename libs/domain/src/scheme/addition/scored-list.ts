import type { AssessmentList } from '../../assessment/index.js';
import type { Variant } from '../variant.js';

type Judged = Pick<Variant, 'addition'>;

/** Everything the committee gives points and reasons for: the list, and the criteria of an addition. */
export function scoredList(list: AssessmentList, { addition }: Judged): AssessmentList {
  return addition ? { ...list, criteria: [...list.criteria, ...addition.criteria] } : list;
}

/** The criteria of the addition by themselves: they say nothing of the first subsidy. Null without one. */
export function additionList(list: AssessmentList, { addition }: Judged): AssessmentList | null {
  return addition
    ? {
        code: list.code,
        label: addition.label,
        article: addition.sufficiencyArticle,
        criteria: addition.criteria,
      }
    : null;
}
