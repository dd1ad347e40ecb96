import type { Section } from '@tranche/domain';
import { ARTICLES } from '../work-bridge.regulation.js';
import { lengthSection } from './length-section.js';

export const courseSections: readonly Section[] = [
  {
    name: 'course',
    group: 'course',
    title: { nl: 'De opleiding', en: 'The course' },
    part: 'questions',
    fields: [
      {
        kind: 'text',
        name: 'course',
        label: { nl: 'Hoe heet de opleiding?', en: 'What is the course called?' },
        maximumLength: 120,
        required: true,
        article: ARTICLES.benefit,
      },
      {
        kind: 'text',
        name: 'provider',
        label: { nl: 'Wie geeft de opleiding?', en: 'Who gives the course?' },
        maximumLength: 120,
        required: true,
      },
      {
        kind: 'choice',
        name: 'courseEndsIn',
        label: { nl: 'Hoe eindigt de opleiding?', en: 'How does the course end?' },
        options: [
          {
            value: 'diploma',
            label: {
              nl: 'Met een erkend diploma of certificaat',
              en: 'In a recognised diploma or certificate',
            },
          },
          { value: 'test', label: { nl: 'Met een andere toets', en: 'In another test' } },
          { value: 'none', label: { nl: 'Zonder toets', en: 'Without a test' } },
        ],
        required: true,
        article: `${ARTICLES.tested}; ${ARTICLES.generalTraining}`,
      },
    ],
  },
  {
    name: 'dates',
    group: 'course',
    title: { nl: 'Wanneer', en: 'When' },
    part: 'questions',
    fields: [
      {
        kind: 'date',
        name: 'trainingStartsOn',
        label: { nl: 'Wat is de eerste lesdag?', en: 'What is the first day of the course?' },
        required: true,
        article: ARTICLES.length,
      },
      {
        kind: 'date',
        name: 'trainingEndsOn',
        label: { nl: 'Wat is de laatste lesdag?', en: 'What is the last day of the course?' },
        required: true,
        article: ARTICLES.length,
      },
    ],
  },
  lengthSection,
];
