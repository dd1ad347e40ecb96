import type { Section } from '@tranche/domain';
import { ARTICLES } from '../work-bridge.regulation.js';

/** A full working week; more hours than that are a slip of the finger. */
const MOST_HOURS = 40;

export const workSections: readonly Section[] = [
  {
    name: 'person',
    group: 'work',
    title: { nl: 'Over u', en: 'About you' },
    part: 'questions',
    fields: [
      {
        kind: 'text',
        name: 'holderName',
        label: { nl: 'Uw naam', en: 'Your name' },
        maximumLength: 120,
        required: true,
        article: 'Awb 4:2(1)(a)',
      },
      {
        kind: 'choice',
        name: 'situation',
        label: { nl: 'Wat past bij u?', en: 'What fits you?' },
        options: [
          { value: 'ww', label: { nl: 'Ik krijg WW', en: 'I receive WW benefit' } },
          {
            value: 'threatened',
            label: {
              nl: 'Ik word met ontslag bedreigd',
              en: 'I am threatened with dismissal',
            },
          },
          { value: 'other', label: { nl: 'Geen van deze', en: 'None of these' } },
        ],
        required: true,
        article: ARTICLES.benefit,
      },
    ],
  },
  {
    name: 'employer',
    group: 'work',
    title: { nl: 'De nieuwe werkgever', en: 'The new employer' },
    part: 'questions',
    fields: [
      {
        kind: 'text',
        name: 'employer',
        label: { nl: 'Bij wie gaat u werken?', en: 'For whom will you work?' },
        maximumLength: 120,
        required: true,
        article: ARTICLES.benefit,
      },
      {
        kind: 'text',
        name: 'occupation',
        label: { nl: 'In welk beroep?', en: 'In which occupation?' },
        maximumLength: 120,
        required: true,
        article: ARTICLES.benefit,
      },
      {
        kind: 'yes-no',
        name: 'isNewEmployer',
        label: {
          nl: 'Is dit een andere werkgever dan waar u werkloos werd of wordt?',
          en: 'Is this another employer than the one where you became or become unemployed?',
        },
        required: true,
        article: `${ARTICLES.newEmployer}; ${ARTICLES.newEmployerWithoutPlan}`,
      },
    ],
  },
  {
    name: 'hours',
    group: 'work',
    title: { nl: 'De uren', en: 'The hours' },
    intro: {
      nl: 'Uw werkgever betaalt de uren die u werkt. Voor de lesuren houdt u WW. Bijvoorbeeld 24 uur werk en 16 uur les.',
      en: 'Your employer pays the hours you work. For the training hours you keep WW benefit. For example 24 hours of work and 16 of training.',
    },
    part: 'questions',
    fields: [
      {
        kind: 'number',
        name: 'workHours',
        label: { nl: 'Hoeveel uur per week werkt u?', en: 'How many hours a week do you work?' },
        minimum: 1,
        maximum: MOST_HOURS,
        required: true,
        article: ARTICLES.benefit,
      },
      {
        kind: 'number',
        name: 'trainingHours',
        label: {
          nl: 'Hoeveel uur per week krijgt u les?',
          en: 'How many hours a week are you in training?',
        },
        minimum: 1,
        maximum: MOST_HOURS,
        required: true,
        article: ARTICLES.benefit,
      },
      {
        kind: 'yes-no',
        name: 'isPaidForTraining',
        label: {
          nl: 'Krijgt u voor de lesuren loon of een andere vergoeding?',
          en: 'Do you receive wages or another payment for the training hours?',
        },
        required: true,
        article: ARTICLES.otherIncome,
      },
    ],
  },
];
