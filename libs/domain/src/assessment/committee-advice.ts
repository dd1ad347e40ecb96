import type { RefusalReason } from '../refusal.js';
import { labelled } from '../form/problem.js';
import { unsettableSentence } from '../form/validate/validate-characters.js';
import { countWords } from '../form/validate/validate-text.js';
import type { AssessmentList, AssessmentRules, Criterion } from './assessment-rules.js';

/** Why the committee judged a criterion as it did, in its own words. */
export interface CriterionAdvice {
  readonly criterion: string;
  readonly text: string;
}

/** What is wrong with an advice that is merely kept: a criterion that is unknown or stands there twice. */
export function adviceDraftProblems(
  list: AssessmentList,
  advice: readonly CriterionAdvice[],
): readonly { readonly index: number; readonly reason: RefusalReason }[] {
  const seen = new Set<string>();
  return advice.flatMap(({ criterion }, index) => {
    const isKnown = list.criteria.some(({ code }) => code === criterion);
    const isTwice = seen.size === seen.add(criterion).size;
    return isKnown && !isTwice ? [] : [{ index, reason: unknownCriterion }];
  });
}

/**
 * The criteria for which the advice gives no reasons that a letter can carry. It needs as many words as
 * an assessor needs for the points: a decision may refer to an advice only as far as that gives the
 * reasons (Awb 3:49). A character that no letter can print is named.
 *
 * @example withoutReasons(rules, list, []) // one entry per criterion
 */
export function withoutReasons(
  rules: AssessmentRules,
  list: AssessmentList,
  advice: readonly CriterionAdvice[],
): readonly { readonly criterion: string; readonly reason: RefusalReason }[] {
  const least = Math.max(rules.minimumMotivationWords, 1);
  return list.criteria.flatMap((criterion) => {
    const text = advice.find((each) => each.criterion === criterion.code)?.text ?? '';
    const reason =
      countWords(text) < least ? reasonsMissing(criterion, least) : unprintable(criterion, text);
    return reason ? [{ criterion: criterion.code, reason }] : [];
  });
}

function unprintable({ label }: Criterion, text: string): RefusalReason | null {
  const sentence = unsettableSentence(text);
  return sentence && { code: 'characters', text: labelled({ label }, sentence.nl, sentence.en) };
}

const unknownCriterion: RefusalReason = {
  code: 'unknown-criterion',
  text: {
    nl: 'Dit criterium hoort niet bij deze lijst, of staat er dubbel.',
    en: 'This criterion does not belong to this list, or stands there twice.',
  },
};

function reasonsMissing({ label }: Criterion, least: number): RefusalReason {
  return {
    code: 'advice-missing',
    article: 'Awb 3:46, 3:49',
    text: {
      nl: `${label.nl}: schrijf het advies in minstens ${least} woorden.`,
      en: `${label.en}: write the advice in at least ${least} words.`,
    },
  };
}
