import type { SelfCheckQuestion } from '@tranche/domain';
import { mustBeNo, mustBeYes } from '../standard/self-check-questions.js';
import { CENTRES_IN_FRAMEWORK } from './centre-of-expertise.sources.js';

export const centreSelfCheck: readonly SelfCheckQuestion[] = [
  mustBeYes({
    code: 'college',
    question: {
      nl: 'Vraagt u aan namens een bekostigde hogeschool?',
      en: 'Do you apply for a funded university of applied sciences?',
    },
    stops: {
      reason: {
        nl: 'Een hogeschool is penvoerder. U kunt wel partner zijn.',
        en: 'A university of applied sciences leads. You can be a partner.',
      },
      article: 'art. 5(1)',
    },
  }),
  mustBeYes({
    code: 'profile',
    question: {
      nl: 'Past het centre in het profiel van de hogeschool en bij de regio?',
      en: 'Does the centre fit the profile of the college and the region?',
    },
    stops: {
      reason: {
        nl: 'Een centre of expertise is een zwaartepunt van de hogeschool.',
        en: 'A centre of expertise is a focus of the college.',
      },
      article: CENTRES_IN_FRAMEWORK,
    },
  }),
  mustBeYes({
    code: 'co-financing',
    question: {
      nl: 'Betaalt het bedrijfsleven mee, of gaat het om zorg of onderwijs?',
      en: 'Does business co-finance, or is it about care or education?',
    },
    stops: {
      reason: {
        nl: 'Buiten de zorg en het onderwijs is cofinanciering een harde voorwaarde.',
        en: 'Outside care and education co-financing is a hard condition.',
      },
      article: CENTRES_IN_FRAMEWORK,
    },
  }),
  mustBeNo({
    code: 'weak-course',
    question: {
      nl: 'Heeft een opleiding in het plan een herstelperiode of een negatief inspectierapport?',
      en: 'Does a course in the plan have a recovery period or a negative inspection report?',
    },
    stops: {
      reason: {
        nl: 'Dan wordt de bekostiging niet toegekend.',
        en: 'Then the funding is not granted.',
      },
      article: 'art. 9(5)',
    },
  }),
];
