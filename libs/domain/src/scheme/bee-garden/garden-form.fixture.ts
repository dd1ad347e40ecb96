import type { DocumentRequirement } from '../scheme.js';
import type { Field, FormDefinition, Section } from '../../form/index.js';
import type { SelfCheckQuestion } from '../../self-check/index.js';
import { both } from './words.fixture.js';

const options = [
  { value: 'roof', label: both('Dak') },
  { value: 'ground', label: both('Grond') },
];

/** What is asked about the garden: a question of each kind that can be wrong. */
const GARDEN: readonly Field[] = [
  { kind: 'text', name: 'town', label: both('Plaats'), means: 'town', required: true },
  { kind: 'text', name: 'street', label: both('Straat'), means: 'street', required: true },
  { kind: 'text', name: 'postcode', label: both('Postcode'), means: 'postcode', required: true },
  { kind: 'choice', name: 'place', label: both('Plek'), options },
  { kind: 'number', name: 'floor', label: both('Verdieping'), minimum: 1, maximum: 9 },
  {
    kind: 'money',
    name: 'requested',
    label: both('Bedrag'),
    means: 'requested-amount',
    minimumCents: 100,
    maximumCents: 900_000,
  },
  {
    kind: 'long-text',
    name: 'plan',
    label: both('Plan'),
    means: 'activities',
    minimumWords: 5,
    maximumWords: 50,
  },
  { kind: 'date', name: 'start', label: both('Begin'), means: 'project-start' },
  { kind: 'number', name: 'years', label: both('Jaren'), means: 'project-years' },
  { kind: 'multi-choice', name: 'flowers', label: both('Bloemen'), minimum: 1, options },
  {
    kind: 'rows',
    name: 'hives',
    label: both('Kasten'),
    rowLabel: both('kast'),
    minimumRows: 1,
    maximumRows: 4,
    unique: { columns: ['hive'], instead: both('Zet ze bij elkaar.') },
    columns: [
      { kind: 'text', name: 'hive', label: both('Kast') },
      { kind: 'number', name: 'weeks', label: both('Weken') },
    ],
  },
  {
    kind: 'cost-lines',
    name: 'budget',
    label: both('Begroting'),
    years: 2,
    categories: [
      { code: 'wood', label: both('Hout') },
      { code: 'seed', label: both('Zaad') },
    ],
  },
  {
    kind: 'reference',
    name: 'species',
    label: both('Soort'),
    list: 'bees',
    matching: { attribute: 'town', field: 'town' },
  },
];

const DECLARATIONS: readonly Field[] = [
  { kind: 'yes-no', name: 'sprays', label: both('Spuit u?') },
  { kind: 'text', name: 'with', label: both('Waarmee'), showWhen: { field: 'sprays', in: [true] } },
];

const page = (name: string, part: Section['part'], fields: readonly Field[] = []): Section => ({
  name,
  group: 'garden',
  title: both(name),
  part,
  fields,
});

export const GARDEN_FORM: FormDefinition = {
  groups: [{ name: 'garden', title: both('Tuin') }],
  sections: [
    { ...page('garden', 'questions', GARDEN), tells: ['firstDay'] },
    page('neighbours', 'partners'),
    page('money', 'co-financing'),
    page('papers', 'documents'),
    page('declarations', 'questions', DECLARATIONS),
  ],
};

export const GARDEN_DOCUMENTS: readonly DocumentRequirement[] = [
  {
    kind: 'map',
    label: both('Kaart'),
    article: 'art. 4',
    required: true,
    maximumBytes: 1000,
    contentTypes: ['application/pdf'],
    forAssessors: true,
  },
];

const question = (code: string): SelfCheckQuestion => ({
  code,
  question: both(code),
  options: [
    { value: 'yes', label: both('Ja') },
    {
      value: 'no',
      label: both('Nee'),
      stops: { reason: both('Dan niet.'), article: 'art. 2' },
    },
  ],
});

export const GARDEN_CHECK: readonly SelfCheckQuestion[] = [
  question('bees'),
  { ...question('species'), list: 'bees' },
  question('garden'),
  question('time'),
];
