import type { Field, FormDefinition, Option, Text } from '@tranche/domain';
import { declaration, isTruthful } from '../standard/form/declarations.js';
import { ORGANISATION_CONTACT } from '../standard/form/organisation-contact.js';
import {
  coFinancingSection,
  documentsSection,
  partnersSection,
} from '../standard/form/part-sections.js';
import { projectPeriod } from '../standard/form/project-period.js';
import { CENTRES_IN_FRAMEWORK } from './centre-of-expertise.sources.js';

const SECTORS: readonly Option[] = [
  { value: 'agro-food', label: { nl: 'Agro en food', en: 'Agri-food' } },
  {
    value: 'horticulture',
    label: { nl: 'Tuinbouw en uitgangsmaterialen', en: 'Horticulture and propagation materials' },
  },
  { value: 'water', label: { nl: 'Water', en: 'Water' } },
  {
    value: 'life-sciences',
    label: { nl: 'Life sciences & health', en: 'Life sciences and health' },
  },
  { value: 'chemistry', label: { nl: 'Chemie', en: 'Chemistry' } },
  { value: 'high-tech', label: { nl: 'High tech', en: 'High tech' } },
  { value: 'energy', label: { nl: 'Energie', en: 'Energy' } },
  { value: 'logistics', label: { nl: 'Logistiek', en: 'Logistics' } },
  { value: 'creative-industry', label: { nl: 'Creatieve industrie', en: 'Creative industry' } },
  { value: 'care', label: { nl: 'Zorg', en: 'Care' } },
  { value: 'education', label: { nl: 'Onderwijs', en: 'Education' } },
  { value: 'other', label: { nl: 'Andere sector', en: 'Other sector' } },
];

const FIRST_DAY = '2013-01-01';

function explained(name: string, article: string, label: Text, maximumWords = 400): Field {
  return { kind: 'long-text', name, label, maximumWords, required: true, article };
}

export const centreForm: FormDefinition = {
  groups: [
    { name: 'who', title: { nl: 'Samenwerking', en: 'Partnership' } },
    { name: 'plan', title: { nl: 'Plan', en: 'Plan' } },
    { name: 'money', title: { nl: 'Geld', en: 'Money' } },
    { name: 'finish', title: { nl: 'Afronden', en: 'Finish' } },
  ],
  sections: [
    {
      name: 'college',
      group: 'who',
      title: { nl: 'Hogeschool en contactpersoon', en: 'College and contact' },
      part: 'questions',
      fields: [
        {
          kind: 'text',
          name: 'collegeCode',
          label: { nl: 'BRIN-nummer van de hogeschool', en: 'BRIN code of the college' },
          format: 'brin',
          required: true,
          article: 'art. 5(1)',
        },
        ...ORGANISATION_CONTACT,
        {
          kind: 'text',
          name: 'iban',
          label: { nl: 'IBAN van de hogeschool', en: 'IBAN of the college' },
          format: 'iban',
          required: true,
          article: 'art. 10(6)',
        },
      ],
    },
    partnersSection('who', {
      nl: 'Voeg iedere partner toe. Elke partner bevestigt zelf de eigen bijdrage.',
      en: 'Add every partner. Each partner confirms its own contribution.',
    }),
    {
      name: 'centre',
      group: 'plan',
      title: { nl: 'Het centre of expertise', en: 'The centre of expertise' },
      part: 'questions',
      fields: [
        {
          kind: 'choice',
          name: 'sector',
          label: { nl: 'Sector', en: 'Sector' },
          options: SECTORS,
          required: true,
          article: CENTRES_IN_FRAMEWORK,
        },
        explained('profile', 'art. 8(3)(a)-(c)', {
          nl: 'Hoe past het centre in het profiel van de hogeschool, nu en straks?',
          en: 'How does the centre fit the profile of the college, now and later?',
        }),
        {
          ...explained('activities', 'art. 8(1)(b)', {
            nl: 'Wat gaat het centre doen in onderwijs en onderzoek?',
            en: 'What will the centre do in teaching and research?',
          }),
          means: 'activities',
        },
        explained('performance', 'art. 8(3)', {
          nl: 'Welke prestaties zijn er in 2015 bereikt?',
          en: 'Which performance will have been reached in 2015?',
        }),
        explained('stakeholders', 'art. 8(3)(d)', {
          nl: 'Hoe zijn werkgevers, studenten, docenten en onderzoekers betrokken?',
          en: 'How were employers, students, teachers and researchers involved?',
        }),
        {
          kind: 'yes-no',
          name: 'hasWeakCourse',
          label: {
            nl: 'Loopt er bij een opleiding in het plan een herstelperiode, een toets onder voorwaarden of een negatief inspectierapport?',
            en: 'Does a course in the plan have a recovery period, a conditional test or a negative inspection report?',
          },
          required: true,
          article: 'art. 9(5)',
        },
        // Four years at most, and the last is 2016: every centre starts with the experiment (art. 5, 13).
        ...projectPeriod({
          article: 'art. 5',
          maximumYears: 4,
          earliest: FIRST_DAY,
          latest: FIRST_DAY,
        }),
      ],
    },
    {
      name: 'budget',
      group: 'money',
      title: { nl: 'Begroting', en: 'Budget' },
      part: 'questions',
      fields: [
        {
          kind: 'cost-lines',
          name: 'budget',
          label: { nl: 'Begroting', en: 'Budget' },
          categories: [
            { code: 'teaching', label: { nl: 'Onderwijs', en: 'Teaching' } },
            {
              code: 'research',
              label: { nl: 'Praktijkgericht onderzoek', en: 'Applied research' },
            },
            { code: 'equipment', label: { nl: 'Apparatuur', en: 'Equipment' } },
            { code: 'management', label: { nl: 'Leiding', en: 'Management' } },
          ],
          years: 4,
          byPartner: true,
          required: true,
          article: CENTRES_IN_FRAMEWORK,
        },
        {
          kind: 'money',
          name: 'requestedPerYear',
          label: { nl: 'Gevraagd bedrag per jaar', en: 'Amount requested per year' },
          minimumCents: 1,
          required: true,
          article: CENTRES_IN_FRAMEWORK,
        },
        {
          kind: 'money',
          name: 'requested',
          means: 'requested-amount',
          label: { nl: 'Gevraagd bedrag voor alle jaren', en: 'Amount requested for all years' },
          minimumCents: 1,
          required: true,
          article: 'art. 5(2)',
        },
      ],
    },
    coFinancingSection('money', {
      nl: 'Wie betaalt wat? Bekostiging en bijdragen zijn samen precies de begroting.',
      en: 'Who pays what? Funding and contributions together are exactly the budget.',
    }),
    documentsSection('finish', {
      nl: 'Upload het plan als pdf.',
      en: 'Upload the plan as PDF.',
    }),
    {
      name: 'declarations',
      group: 'finish',
      title: { nl: 'Verklaringen', en: 'Declarations' },
      part: 'questions',
      fields: [
        declaration('cooperatesWithReview', 'art. 12(1)(b)', {
          nl: 'De hogeschool werkt mee aan onderzoek van de Reviewcommissie.',
          en: 'The college cooperates with inquiries of the Reviewcommissie.',
        }),
        isTruthful('Awb 4:35(2)'),
      ],
    },
  ],
};
