import type { Section } from '@tranche/domain';
import { OCCUPATION_ARTICLE, UNNUMBERED } from '../training-voucher.regulation.js';
import { certificateSection } from './certificate-section.js';
import { costSections } from './cost-sections.js';

export const courseSections: readonly Section[] = [
  {
    name: 'occupation',
    group: 'course',
    title: { nl: 'Het beroep', en: 'The occupation' },
    part: 'questions',
    fields: [
      {
        kind: 'reference',
        name: 'occupation',
        list: 'occupations',
        label: {
          nl: 'Voor welk kansberoep gaat u leren?',
          en: 'For which in-demand occupation will you train?',
        },
        hint: {
          nl: 'De lijst van kansberoepen verandert elk half jaar. De lijst van de dag waarop u aanvraagt, telt',
          en: 'The list of in-demand occupations changes every half year. The list of the day on which you apply counts',
        },
        required: true,
        article: OCCUPATION_ARTICLE,
      },
    ],
  },
  {
    name: 'course',
    group: 'course',
    title: { nl: 'De opleiding', en: 'The course' },
    part: 'questions',
    fields: [
      {
        kind: 'text',
        name: 'courseName',
        label: { nl: 'Hoe heet de opleiding?', en: 'What is the course called?' },
        hint: {
          nl: 'Bij EVC: de naam van de EVC-procedure',
          en: 'For EVC: the name of the EVC procedure',
        },
        maximumLength: 120,
        required: true,
      },
      {
        kind: 'text',
        name: 'provider',
        label: { nl: 'Wie geeft de opleiding?', en: 'Who gives the course?' },
        maximumLength: 120,
        required: true,
      },
    ],
  },
  certificateSection,
  {
    name: 'dates',
    group: 'course',
    title: { nl: 'Wanneer', en: 'When' },
    part: 'questions',
    tells: ['firstCourseDay', 'lastCourseDay'],
    fields: [
      {
        kind: 'date',
        name: 'courseStartsOn',
        means: 'project-start',
        label: { nl: 'Wat is de eerste lesdag?', en: 'What is the first day of the course?' },
        hint: {
          nl: 'Hoogstens twee weken voor de dag waarop u aanvraagt. Is de vroegste eerste lesdag hierboven later, dan geldt die',
          en: 'At most two weeks before the day on which you apply. If the earliest first course day above is later, that day counts',
        },
        required: true,
        article: UNNUMBERED,
      },
      {
        kind: 'date',
        name: 'courseEndsOn',
        label: { nl: 'Wat is de laatste lesdag?', en: 'What is the last day of the course?' },
        hint: { nl: 'Met het examen', en: 'With the examination' },
        required: true,
        article: 'Kaderregeling 4.2(1)',
      },
    ],
  },
  ...costSections,
];
