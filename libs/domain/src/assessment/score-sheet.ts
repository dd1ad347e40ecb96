import type { RefusalReason } from '../refusal.js';
import { countWords } from '../form/validate/validate-text.js';
import type { AssessmentList, AssessmentRules, Criterion } from './assessment-rules.js';

/** Points with reasons, for one criterion; `null` while not given yet. */
export interface Score {
  readonly criterion: string;
  readonly points: number | null;
  readonly motivation: string;
}

export interface ScoreSheet {
  readonly assessorId: string;
  readonly scores: readonly Score[];
}

/** What is wrong with scores that are merely kept: an unknown criterion, a doubled one, off the scale. */
export function draftProblems(
  rules: AssessmentRules,
  list: AssessmentList,
  scores: readonly Score[],
): readonly RefusalReason[] {
  const seen = new Set<string>();
  return scores.flatMap((score) => {
    const criterion = list.criteria.find((each) => each.code === score.criterion);
    if (!criterion || seen.size === seen.add(score.criterion).size) return [unknownCriterion];
    return isOnScale(rules, score.points) ? [] : [offScale(rules, criterion)];
  });
}

/** Everything that stands between a score sheet and its submission. */
export function submissionProblems(
  rules: AssessmentRules,
  list: AssessmentList,
  scores: readonly Score[],
): readonly RefusalReason[] {
  const missing = list.criteria.flatMap((criterion) => {
    const score = scores.find((each) => each.criterion === criterion.code);
    if (!score || score.points === null) return [pointsMissing(criterion)];
    return countWords(score.motivation) >= rules.minimumMotivationWords
      ? []
      : [motivationMissing(rules, criterion)];
  });
  return [...draftProblems(rules, list, scores), ...missing];
}

function isOnScale({ points }: AssessmentRules, given: number | null): boolean {
  return (
    given === null ||
    (Number.isInteger(given) && given >= points.minimum && given <= points.maximum)
  );
}

const unknownCriterion: RefusalReason = {
  code: 'unknown-criterion',
  text: {
    nl: 'Dit criterium hoort niet bij deze lijst, of staat er dubbel.',
    en: 'This criterion does not belong to this list, or stands there twice.',
  },
};

function offScale({ points }: AssessmentRules, { label }: Criterion): RefusalReason {
  const { minimum, maximum } = points;
  return {
    code: 'off-scale',
    text: {
      nl: `${label.nl}: geef een score van ${minimum} tot en met ${maximum}.`,
      en: `${label.en}: give a score from ${minimum} to ${maximum}.`,
    },
  };
}

function pointsMissing({ label }: Criterion): RefusalReason {
  return {
    code: 'points-missing',
    text: { nl: `${label.nl}: geef een score.`, en: `${label.en}: give a score.` },
  };
}

function motivationMissing(rules: AssessmentRules, { label }: Criterion): RefusalReason {
  const words = rules.minimumMotivationWords;
  return {
    code: 'motivation-missing',
    article: 'Awb 3:46',
    text: {
      nl: `${label.nl}: motiveer de score in minstens ${words} woorden.`,
      en: `${label.en}: give your reasons in at least ${words} words.`,
    },
  };
}
