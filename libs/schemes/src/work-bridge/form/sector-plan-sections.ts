import type { Section } from '@tranche/domain';
import { ARTICLES } from '../work-bridge.regulation.js';

export const sectorPlanSections: readonly Section[] = [
  {
    name: 'sector-plan',
    group: 'course',
    title: { nl: 'Sectorplan', en: 'Sector plan' },
    part: 'questions',
    fields: [
      {
        kind: 'yes-no',
        name: 'hasStatement',
        label: {
          nl: 'Heeft u een verklaring van deelname aan een sectorplan?',
          en: 'Do you have a statement of participation in a sector plan?',
        },
        hint: {
          nl: 'Zonder sectorplan is die niet nodig',
          en: 'Without a sector plan it is not needed',
        },
        required: true,
        article: ARTICLES.statement,
      },
      {
        kind: 'text',
        name: 'planLeadApplicant',
        label: {
          nl: 'Wie gaf de verklaring (de hoofdaanvrager van het plan)?',
          en: 'Who gave the statement (the lead applicant of the plan)?',
        },
        maximumLength: 120,
        required: true,
        article: ARTICLES.statement,
        showWhen: { field: 'hasStatement', in: [true] },
      },
      {
        kind: 'choice',
        name: 'guarantee',
        label: {
          nl: 'Krijgt u na de opleiding een baangarantie?',
          en: 'Do you get a job guarantee after the course?',
        },
        options: [
          { value: 'a-year', label: { nl: 'Ja, minstens een jaar', en: 'Yes, at least a year' } },
          {
            value: 'agreed-otherwise',
            label: {
              nl: 'In het plan is iets anders afgesproken',
              en: 'Something else was agreed in the plan',
            },
          },
          { value: 'none', label: { nl: 'Nee', en: 'No' } },
        ],
        required: true,
        article: ARTICLES.guarantee,
        showWhen: { field: 'hasStatement', in: [true] },
      },
    ],
  },
  {
    name: 'documents',
    group: 'course',
    title: { nl: 'Verklaring van deelname', en: 'Statement of participation' },
    intro: {
      nl: 'Heeft u een verklaring van deelname? Stuur haar dan mee. Anders kunt u deze pagina overslaan.',
      en: 'Do you have a statement of participation? Then send it along. Otherwise you can skip this page.',
    },
    part: 'documents',
    fields: [],
  },
];
