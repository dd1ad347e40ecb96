import type { AssessmentRules, Criterion, RankingList, Text } from '@tranche/domain';
import { CRITERIA } from './acceleration-question.sources.js';

export const QUESTIONS: RankingList = {
  code: 'questions',
  label: { nl: 'Versnellingsvragen', en: 'Acceleration questions' },
};

/** The criteria are published, the points are not: a scale of three is our choice. */
const ANCHORS: Criterion['anchors'] = [
  { points: 1, text: { nl: 'Voldoet niet', en: 'Does not meet it' } },
  { points: 2, text: { nl: 'Voldoet', en: 'Meets it' } },
  { points: 3, text: { nl: 'Voldoet ruim', en: 'Meets it amply' } },
];

function criterion(code: string, label: Text, question: Text): Criterion {
  return { code, label, question, anchors: ANCHORS };
}

/** The test committee had three members. */
export const accelerationAssessment: AssessmentRules = {
  assessorsPerApplication: 3,
  hasNearMiss: false,
  minimumMotivationWords: 5,
  points: {
    minimum: 1,
    maximum: 3,
    sufficientFrom: { numerator: 2, denominator: 1 },
    almostFrom: { numerator: 2, denominator: 1 },
  },
  lists: [
    {
      ...QUESTIONS,
      article: CRITERIA,
      criteria: [
        criterion(
          'relevant',
          { nl: 'Relevant', en: 'Relevant' },
          {
            nl: 'Sluit de vraag aan bij de doelen van het programma en bij de kwaliteitszorg van het bestuur?',
            en: 'Does the question fit the goals of the programme and the quality care of the board?',
          },
        ),
        criterion(
          'durable',
          { nl: 'Duurzaam', en: 'Durable' },
          {
            nl: 'Blijft het resultaat bruikbaar nadat de ondersteuning is gestopt?',
            en: 'Does the result stay useful after the support has stopped?',
          },
        ),
        criterion(
          'representative',
          { nl: 'Representatief', en: 'Representative' },
          {
            nl: 'Speelt de vraag bij meer besturen, en ontbreekt er passend aanbod in de markt?',
            en: 'Do more boards have this question, and does the market lack a fitting supply?',
          },
        ),
        criterion(
          'concrete',
          { nl: 'Concreet', en: 'Concrete' },
          {
            nl: 'Is er een helder doel dat aansluit op een concreet probleem van school en sector?',
            en: 'Is there a clear goal that answers a concrete problem of school and sector?',
          },
        ),
        criterion(
          'innovative',
          { nl: 'Innovatief', en: 'Innovative' },
          {
            nl: 'Is het resultaat nieuw en nuttig, en nog niet breed toegepast?',
            en: 'Is the result new and useful, and not yet widely applied?',
          },
        ),
        criterion(
          'transferable',
          { nl: 'Overdraagbaar', en: 'Transferable' },
          {
            nl: 'Kunnen andere besturen in het primair onderwijs het resultaat gebruiken?',
            en: 'Can other boards in primary education use the result?',
          },
        ),
      ],
    },
  ],
};
