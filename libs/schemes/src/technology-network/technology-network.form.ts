import type { CostCategory, Field, FormDefinition, Section, Text } from '@tranche/domain';
import { subsidyAccount } from '../standard/form/account.js';
import { declaration, isTruthful } from '../standard/form/declarations.js';
import { ORGANISATION_CONTACT } from '../standard/form/organisation-contact.js';
import { coFinancingSection, partnersSection } from '../standard/form/part-sections.js';
import { projectPeriod } from '../standard/form/project-period.js';
import type { MinistryPage, RegionPage } from './network-page.js';
import { OUR_CHOICE, REGION_RULES } from './technology-network.sources.js';

const CATEGORIES: readonly CostCategory[] = [
  { code: 'training', label: { nl: 'Scholing van leraren', en: 'Training of teachers' } },
  { code: 'personnel', label: { nl: 'Uren', en: 'Hours' } },
  { code: 'materials', label: { nl: 'Materiaal', en: 'Materials' } },
  { code: 'other', label: { nl: 'Overig', en: 'Other' } },
];

interface NetworkFormRules {
  readonly article: string;
  readonly maximumYears: number;
  readonly leadTitle: Text;
  readonly lead: readonly Field[];
  readonly own: readonly Section[];
  readonly declarations: readonly Field[];
}

function networkForm(rules: NetworkFormRules): FormDefinition {
  const { article } = rules;
  return {
    groups: [
      { name: 'who', title: { nl: 'Wie', en: 'Who' } },
      { name: 'plan', title: { nl: 'Plan', en: 'Plan' } },
      { name: 'money', title: { nl: 'Geld', en: 'Money' } },
      { name: 'finish', title: { nl: 'Afronden', en: 'Finish' } },
    ],
    sections: [
      {
        name: 'lead',
        group: 'who',
        title: rules.leadTitle,
        part: 'questions',
        fields: [...rules.lead, ...ORGANISATION_CONTACT, subsidyAccount()],
      },
      partnersSection('who', {
        nl: 'Doen de provincie, een bedrijf of anderen mee? Voeg hen toe; zij bevestigen zelf.',
        en: 'Do the province, a firm or others take part? Add them; they confirm themselves.',
      }),
      {
        name: 'plan',
        group: 'plan',
        title: { nl: 'Activiteiten en periode', en: 'Activities and period' },
        part: 'questions',
        fields: [
          {
            kind: 'long-text',
            name: 'activities',
            means: 'activities',
            label: { nl: 'Wat gaat u doen?', en: 'What will you do?' },
            maximumWords: 300,
            required: true,
            article,
          },
          {
            kind: 'long-text',
            name: 'results',
            label: {
              nl: 'Wat levert het op, en hoe deelt u dat?',
              en: 'What comes of it, and how do you share that?',
            },
            maximumWords: 200,
            required: true,
            article,
          },
          ...projectPeriod({ article, maximumYears: rules.maximumYears }),
        ],
      },
      ...rules.own,
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
            categories: CATEGORIES,
            years: rules.maximumYears,
            byPartner: true,
            required: true,
            article,
          },
          {
            kind: 'money',
            name: 'requested',
            means: 'requested-amount',
            label: { nl: 'Gevraagde subsidie', en: 'Subsidy requested' },
            minimumCents: 1,
            required: true,
            article,
          },
        ],
      },
      coFinancingSection('money', {
        nl: 'Wie betaalt wat, in geld of in uren? Subsidie en bijdragen zijn samen precies de begroting.',
        en: 'Who pays what, in money or in hours? Subsidy and contributions together are exactly the budget.',
      }),
      {
        name: 'declarations',
        group: 'finish',
        title: { nl: 'Verklaringen', en: 'Declarations' },
        part: 'questions',
        fields: [...rules.declarations, isTruthful('Awb 4:35(2)')],
      },
    ],
  };
}

const trainingSection: Section = {
  name: 'schools',
  group: 'plan',
  title: { nl: 'Scholen en leraren', en: 'Schools and teachers' },
  part: 'questions',
  variants: ['training'],
  fields: [
    {
      kind: 'rows',
      name: 'schools',
      label: { nl: 'Scholen die meedoen', en: 'Schools that take part' },
      rowLabel: { nl: 'school', en: 'school' },
      columns: [
        {
          kind: 'text',
          name: 'name',
          label: { nl: 'Naam', en: 'Name' },
          maximumLength: 120,
          required: true,
        },
        {
          kind: 'text',
          name: 'code',
          label: { nl: 'BRIN-nummer', en: 'BRIN code' },
          format: 'brin',
          required: true,
        },
        {
          kind: 'choice',
          name: 'type',
          label: { nl: 'Soort onderwijs', en: 'Type of education' },
          options: [
            { value: 'bao', label: { nl: 'Basisonderwijs', en: 'Primary' } },
            { value: 'sbao', label: { nl: 'Speciaal basisonderwijs', en: 'Special primary' } },
            { value: 'so', label: { nl: 'Speciaal onderwijs', en: 'Special education' } },
          ],
          required: true,
        },
        {
          kind: 'number',
          name: 'teachers',
          label: { nl: 'Leraren', en: 'Teachers' },
          minimum: 1,
          maximum: 200,
          required: true,
        },
      ],
      minimumRows: 1,
      maximumRows: 100,
      // The maximum is one per school: a school in two rows would raise it twice.
      unique: {
        columns: ['code'],
        instead: {
          nl: 'Vul elke school één keer in, met alle leraren bij elkaar.',
          en: 'Enter every school once, with all its teachers together.',
        },
        article: REGION_RULES,
      },
      required: true,
      article: REGION_RULES,
    },
    {
      kind: 'money',
      name: 'highestPerSchool',
      label: { nl: 'Hoogste bedrag voor één school', en: 'Highest amount for one school' },
      hint: {
        nl: 'Het deel van de subsidie dat naar de school met het grootste deel gaat',
        en: 'The part of the subsidy that goes to the school with the largest part',
      },
      minimumCents: 1,
      required: true,
      article: REGION_RULES,
    },
  ],
};

const innovationSection: Section = {
  name: 'innovation',
  group: 'plan',
  title: { nl: 'Het innovatieproject', en: 'The innovation project' },
  part: 'questions',
  variants: ['innovation'],
  fields: [
    {
      kind: 'text',
      name: 'projectName',
      label: { nl: 'Naam van het project', en: 'Name of the project' },
      maximumLength: 120,
      required: true,
      article: REGION_RULES,
    },
    {
      kind: 'long-text',
      name: 'innovation',
      label: { nl: 'Wat is er nieuw aan?', en: 'What is new about it?' },
      maximumWords: 200,
      required: true,
      article: REGION_RULES,
    },
  ],
};

/** The rules of one region; the form of the others asks the same. */
export function regionForm({ article, mostYears }: RegionPage): FormDefinition {
  return networkForm({
    article,
    maximumYears: mostYears,
    leadTitle: { nl: 'Schoolbestuur', en: 'School board' },
    lead: [],
    own: [trainingSection, innovationSection],
    declarations: [
      declaration('isInRegion', REGION_RULES, {
        nl: 'De scholen liggen in de regio van dit netwerk.',
        en: 'The schools are in the region of this network.',
      }),
    ],
  });
}

export function ministryForm({ article, mostYears }: MinistryPage): FormDefinition {
  return networkForm({
    article,
    maximumYears: mostYears,
    leadTitle: { nl: 'Netwerk', en: 'Network' },
    lead: [
      {
        kind: 'yes-no',
        name: 'isRecognised',
        label: { nl: 'Is het netwerk erkend?', en: 'Is the network recognised?' },
        required: true,
        article,
      },
      {
        kind: 'number',
        name: 'schoolCount',
        label: { nl: 'Aantal scholen in het netwerk', en: 'Number of schools in the network' },
        minimum: 1,
        maximum: 2000,
        required: true,
        article,
      },
    ],
    own: [],
    declarations: [
      declaration('noOtherSubsidy', OUR_CHOICE, {
        nl: 'Voor dezelfde kosten is geen andere rijkssubsidie gegeven.',
        en: 'No other state subsidy was given for the same cost.',
      }),
    ],
  });
}
