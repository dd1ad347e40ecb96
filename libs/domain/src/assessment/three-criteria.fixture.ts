import type { AssessmentList, AssessmentRules, Criterion } from './assessment-rules.js';
import type { Score, ScoreSheet } from './score-sheet.js';

function criterion(code: string): Criterion {
  return {
    code,
    label: { nl: code, en: code },
    question: { nl: 'Hoe goed?', en: 'How good?' },
    anchors: [],
  };
}

export const threeCriteria: AssessmentList = {
  code: 'all',
  label: { nl: 'Aanvragen', en: 'Applications' },
  article: 'art. 1',
  criteria: ['link', 'feasibility', 'financing'].map(criterion),
};

/** Points from 1 to 5; sufficient from 3, almost from 2.5. */
export const fivePoints: AssessmentRules = {
  lists: [threeCriteria],
  points: {
    minimum: 1,
    maximum: 5,
    sufficientFrom: { numerator: 3, denominator: 1 },
    almostFrom: { numerator: 5, denominator: 2 },
  },
  assessorsPerApplication: 2,
  hasNearMiss: true,
  minimumMotivationWords: 3,
};

export function score(
  criterionCode: string,
  points: number | null,
  motivation = 'Helder en volledig onderbouwd.',
): Score {
  return { criterion: criterionCode, points, motivation };
}

/** The sheets of as many assessors as there are rows; each row gives points per criterion. */
export function sheets(...rows: readonly (readonly (number | null)[])[]): readonly ScoreSheet[] {
  return rows.map((row, index) => ({
    assessorId: `assessor-${index}`,
    scores: threeCriteria.criteria.map(({ code }, at) => score(code, row[at] ?? null)),
  }));
}
