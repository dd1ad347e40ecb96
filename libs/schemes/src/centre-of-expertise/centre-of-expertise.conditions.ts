import type { Condition } from '@tranche/domain';
import { BUSINESS } from './centre-of-expertise.partnership.js';
import { CENTRES_IN_FRAMEWORK } from './centre-of-expertise.sources.js';

/** Every sector but care and education, where co-financing is welcome and no hard condition. */
export const CO_FINANCED_SECTORS = [
  'agro-food',
  'horticulture',
  'water',
  'life-sciences',
  'chemistry',
  'high-tech',
  'energy',
  'logistics',
  'creative-industry',
  'other',
] as const;

export const centreConditions: readonly Condition[] = [
  {
    kind: 'bounded',
    code: 'at-most-per-year',
    article: CENTRES_IN_FRAMEWORK,
    text: {
      nl: 'Per jaar is er niet meer dan het maximum per centre per jaar.',
      en: 'There is no more per year than the maximum per centre per year.',
    },
    field: 'requestedPerYear',
    is: 'at-most',
    parameter: 'maximumPerYear',
  },
  {
    kind: 'at-least-share',
    code: 'four-years-at-most',
    article: 'art. 5(2)',
    text: {
      nl: 'Het hele bedrag is ten hoogste vier keer het bedrag per jaar.',
      en: 'The whole amount is at most four times the amount per year.',
    },
    part: 'requestedPerYear',
    whole: 'requested',
    share: { numerator: 1, denominator: 4 },
  },
  {
    kind: 'partner-pays',
    code: 'business-pays',
    article: CENTRES_IN_FRAMEWORK,
    text: {
      nl: 'Het bedrijfsleven betaalt mee. Alleen in de zorg en het onderwijs is dat geen harde voorwaarde.',
      en: 'Business co-finances. Only in care and education is that no hard condition.',
    },
    when: { field: 'sector', in: CO_FINANCED_SECTORS },
    partnerKinds: BUSINESS,
  },
  {
    kind: 'answer-is',
    code: 'courses-in-order',
    article: 'art. 9(5)',
    text: {
      nl: 'Bij geen van de opleidingen loopt een herstelperiode, een toets onder voorwaarden of een negatief inspectierapport.',
      en: 'None of the courses has a recovery period, a conditional test or a negative inspection report.',
    },
    field: 'hasWeakCourse',
    in: [false],
  },
];
