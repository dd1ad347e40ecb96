import { advisersOf, adviserWords } from '../../assessment/index.js';
import type { LetterRow } from '../../letters/index.js';
import { formatFraction } from '../../money/index.js';
import type { Language, Text } from '../../text.js';
import type { LetterAssessment, LetterCriterion, LetterInput } from './letter-input.js';

/** Who advised and what, the place in the ranking and the near-miss criterion, in words. */
export function assessmentValues(input: LetterInput): Readonly<Record<string, string>> {
  const { language, assessment } = input;
  const almost = assessment?.criteria.find(({ judgement }) => judgement === 'almost');
  return {
    ...(assessment && {
      committeeAdvice: adviceOf(assessment, input),
      advisers: adviserWords(advisersOf(input.scheme.assessment)).name[language],
    }),
    ...(almost && { nearMissCriterion: almost.label[language] }),
    ...rankValue(input),
  };
}

/** The judgement per criterion, and the ones that are not sufficient once more. */
export function assessmentRows(input: LetterInput): Readonly<Record<string, readonly LetterRow[]>> {
  const { language, assessment } = input;
  if (!assessment) return {};
  const insufficient = assessment.criteria.filter(({ judgement }) => judgement !== 'sufficient');
  return {
    scores: rowsOfCriteria(assessment.criteria, language),
    insufficientCriteria: rowsOfCriteria(insufficient, language),
  };
}

const JUDGEMENTS: Readonly<Record<LetterCriterion['judgement'], Text>> = {
  sufficient: { nl: 'voldoende', en: 'sufficient' },
  almost: { nl: 'bijna voldoende', en: 'almost sufficient' },
  insufficient: { nl: 'onvoldoende', en: 'insufficient' },
};

/** What was found per criterion, in words. */
export function rowsOfCriteria(
  criteria: readonly LetterCriterion[],
  language: Language,
): readonly LetterRow[] {
  return criteria.map(({ label, points, maximum, judgement, reason }) => ({
    criterion: label[language],
    points: formatFraction(points, language),
    maximum: String(maximum),
    judgement: JUDGEMENTS[judgement][language],
    reason,
  }));
}

function adviceOf(
  { advice, criteria }: LetterAssessment,
  { language, scheme }: LetterInput,
): string {
  if (advice !== undefined && advice.trim() !== '') return advice;
  const isPositive = criteria.every(({ judgement }) => judgement === 'sufficient');
  const words = adviserWords(advisersOf(scheme.assessment));
  return words[isPositive ? 'positive' : 'negative'][language];
}

function rankValue({ language, ranking, scheme }: LetterInput): Readonly<Record<string, string>> {
  if (!ranking) return {};
  const { lists } = scheme.allocation;
  const list = lists.length > 1 ? lists.find(({ code }) => code === ranking.list) : undefined;
  const text: Text = list
    ? {
        nl: `plaats ${ranking.place} van de lijst ${list.label.nl.toLowerCase()}`,
        en: `place ${ranking.place} of the list of ${list.label.en.toLowerCase()}`,
      }
    : {
        nl: `plaats ${ranking.place} van de rangschikking`,
        en: `place ${ranking.place} of the ranking`,
      };
  return { rank: text[language] };
}
