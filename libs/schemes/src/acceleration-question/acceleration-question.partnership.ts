import type { ApplicantLimit, PartnershipRules } from '@tranche/domain';
import { CRITERIA, SUBMITTING } from './acceleration-question.sources.js';

/** A board asks, and at least two others support the question: one support per board counts. */
export const accelerationPartnership: PartnershipRules = {
  kinds: [
    {
      kind: 'lead-board',
      label: { nl: 'Hoofdaanvrager', en: 'Lead applicant' },
      leads: ['school-board'],
    },
    {
      kind: 'school-board',
      label: { nl: 'Ondersteunend schoolbestuur', en: 'Supporting school board' },
    },
  ],
  composition: [
    {
      code: 'board-missing',
      article: SUBMITTING,
      kinds: ['lead-board'],
      minimum: 1,
      text: {
        nl: 'Alleen een schoolbestuur in het primair onderwijs kan een vraag indienen.',
        en: 'Only a school board in primary education can submit a question.',
      },
    },
    {
      code: 'support-missing',
      article: CRITERIA,
      kinds: ['school-board'],
      minimum: 2,
      text: {
        nl: 'Minstens twee andere schoolbesturen ondersteunen de vraag.',
        en: 'At least two other school boards support the question.',
      },
    },
  ],
};

/** One question per board as lead applicant, over all rounds; a rejection frees the place. */
export const accelerationLimits: readonly ApplicantLimit[] = [
  {
    code: 'one-question-per-board',
    article: CRITERIA,
    text: {
      nl: 'Elk schoolbestuur kan als hoofdaanvrager voor één versnellingsvraag in aanmerking komen.',
      en: 'Each school board can have one acceleration question as lead applicant.',
    },
    per: [],
  },
];
