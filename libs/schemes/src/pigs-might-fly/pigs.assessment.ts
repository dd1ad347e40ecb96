import type { AssessmentRules, Criterion, RankingList } from '@tranche/domain';

export const PIGS: RankingList = { code: 'pigs', label: { nl: 'Varkens', en: 'Pigs' } };

const POINTS = Array.from({ length: 11 }, (_, points) => points);

function criterion(code: string, nl: string, en: string): Criterion {
  return {
    code,
    label: { nl, en },
    question: { nl: `${nl}?`, en: `${en}?` },
    anchors: POINTS.map((points) => ({
      points,
      text: { nl: `${points} meter hoog.`, en: `${points} metres high.` },
    })),
  };
}

/** Two weighers, points from 0 to 10, a near miss from five and a half. */
export const pigsAssessment: AssessmentRules = {
  lists: [
    {
      ...PIGS,
      article: 'art. 5',
      criteria: [
        criterion('lightness', 'Lichtheid', 'Lightness'),
        criterion('courage', 'Moed', 'Courage'),
      ],
    },
  ],
  points: {
    minimum: 0,
    maximum: 10,
    sufficientFrom: { numerator: 6, denominator: 1 },
    almostFrom: { numerator: 11, denominator: 2 },
  },
  assessorsPerApplication: 2,
  advisedBy: 'assessors',
  hasNearMiss: true,
  minimumMotivationWords: 1,
};
