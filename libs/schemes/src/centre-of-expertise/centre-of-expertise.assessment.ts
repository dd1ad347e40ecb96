import type { AssessmentRules, Criterion } from '@tranche/domain';
import { FRAMEWORK } from './centre-of-expertise.sources.js';
import { CENTRES } from './centre-of-expertise.variants.js';

/** Five points each, of which three are needed on every criterion (annex 1). */
const ANCHORS: Criterion['anchors'] = [
  { points: 1, text: { nl: 'Onvoldoende', en: 'Insufficient' } },
  { points: 2, text: { nl: 'Matig', en: 'Moderate' } },
  { points: 3, text: { nl: 'Goed', en: 'Good' } },
  { points: 4, text: { nl: 'Zeer goed', en: 'Very good' } },
  { points: 5, text: { nl: 'Excellent', en: 'Excellent' } },
];

/**
 * The framework counts the second criterion twice (25, 50 and 25 %); here each counts once, which
 * changes the order among sufficient plans and nothing else. The number of reviewers is our choice.
 */
export const centreAssessment: AssessmentRules = {
  assessorsPerApplication: 3,
  hasNearMiss: false,
  minimumMotivationWords: 5,
  points: {
    minimum: 1,
    maximum: 5,
    sufficientFrom: { numerator: 3, denominator: 1 },
    almostFrom: { numerator: 3, denominator: 1 },
  },
  lists: [
    {
      ...CENTRES,
      article: FRAMEWORK,
      criteria: [
        {
          code: 'ambition',
          label: { nl: 'Ambitieniveau en realiteitsgehalte', en: 'Ambition and realism' },
          question: {
            nl: 'Zijn de doelen voor 2015 ambitieus en haalbaar?',
            en: 'Are the goals for 2015 ambitious and achievable?',
          },
          anchors: ANCHORS,
        },
        {
          code: 'system-fit',
          label: {
            nl: 'Aansluiting bij ontwikkelingen op stelselniveau',
            en: 'Fit with developments of the system',
          },
          question: {
            nl: 'Past het centre bij het profiel, de regio en de topsectoren, met scherpe keuzes?',
            en: 'Does the centre fit the profile, the region and the topsectors, with sharp choices?',
          },
          anchors: ANCHORS,
        },
        {
          code: 'feasibility',
          label: { nl: 'Uitvoerbaarheid', en: 'Feasibility' },
          question: {
            nl: 'Is het plan uitvoerbaar, ook in de financiering en de samenwerking?',
            en: 'Can the plan be carried out, also in its financing and partnership?',
          },
          anchors: ANCHORS,
        },
      ],
    },
  ],
};
