import type { ApplicantLimit, Condition } from '@tranche/domain';
import { OUR_CHOICE, REPORT } from './talent-pilot.sources.js';

export const talentConditions: readonly Condition[] = [
  {
    kind: 'answer-is',
    code: 'international',
    article: REPORT,
    text: {
      nl: 'De plaatsen zijn voor studenten die niet de Nederlandse nationaliteit hebben.',
      en: 'The places are for students who do not have Dutch nationality.',
    },
    field: 'isDutch',
    in: [false],
  },
  {
    kind: 'answer-is',
    code: 'science',
    article: REPORT,
    text: {
      nl: 'De plaatsen zijn voor bètatechnische opleidingen.',
      en: 'The places are for courses in science and technology.',
    },
    field: 'isScience',
    in: [true],
  },
];

export const talentLimits: readonly ApplicantLimit[] = [
  {
    code: 'one-place-per-year',
    article: OUR_CHOICE,
    text: {
      nl: 'Een student krijgt één plaats per jaar.',
      en: 'A student gets one place per year.',
    },
    per: [{ kind: 'calendar-year' }],
  },
];
