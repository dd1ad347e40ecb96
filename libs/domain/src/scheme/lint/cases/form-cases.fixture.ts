import {
  garden,
  there,
  twice,
  withField,
  withSections,
  withStep,
  withVariant,
} from '../../bee-garden/changed.fixture.js';
import { BEE_GARDEN } from '../../bee-garden/bee-garden.fixture.js';
import { both } from '../../bee-garden/words.fixture.js';
import type { SchemeVersion } from '../../scheme.js';
import type { FindingCode } from '../sentences/index.js';
import type { Cases } from './case.fixture.js';

const { form } = BEE_GARDEN;
const changed = (name: string, change: object): SchemeVersion =>
  withField(name, (field) => Object.assign({ ...field }, change));
const page = (name: string, change: object): SchemeVersion =>
  withSections((sections) =>
    sections.map((each) => (each.name === name ? { ...each, ...change } : each)),
  );

function withoutPartners(version: SchemeVersion): SchemeVersion {
  return withSections((sections) => sections.filter(({ part }) => part !== 'partners'), version);
}

/** What is right and wrong in the questions of a form. */
export const FORM_CASES = {
  'bounds-crossed': [
    [['garden/floor: 10 is above 9'], changed('floor', { minimum: 10 })],
    [['garden/requested: 900001 is above 900000'], changed('requested', { minimumCents: 900_001 })],
    [['garden/plan: 51 is above 50'], changed('plan', { minimumWords: 51 })],
    [['garden/flowers: 3 is above 2'], changed('flowers', { minimum: 3 })],
    [['garden/hives: 5 is above 4'], changed('hives', { minimumRows: 5 })],
    [[], changed('floor', { minimum: 9 })],
    [[], changed('floor', { maximum: undefined })],
    [[], changed('floor', { minimum: undefined, maximum: -1 })],
  ],
  'condition-impossible': [
    [
      ['declarations/with waits for perhaps'],
      changed('with', { showWhen: { field: 'sprays', in: [true, 'perhaps'] } }),
    ],
    [
      ['garden/floor waits for true'],
      changed('floor', { showWhen: { field: 'place', in: ['roof', true] } }),
    ],
    [
      ['garden/floor waits for true'],
      changed('floor', { showWhen: { field: 'town', in: [true] } }),
    ],
    [[], changed('with', { showWhen: { field: 'sprays', in: [false] } })],
    [[], changed('floor', { showWhen: { field: 'place', in: ['ground'] } })],
    [[], changed('sprays', { kind: 'declaration' })],
  ],
  'condition-unknown': [
    [
      ['garden/town waits for place'],
      changed('town', { showWhen: { field: 'place', in: ['roof'] } }),
    ],
    [
      ['declarations/with waits for place'],
      changed('with', { showWhen: { field: 'place', in: ['roof'] } }),
    ],
    [
      ['declarations/with waits for with'],
      changed('with', { showWhen: { field: 'with', in: [true] } }),
    ],
  ],
  'field-points-nowhere': [
    [['garden: moon'], changed('species', { matching: { attribute: 'town', field: 'moon' } })],
    [
      ['garden: moon'],
      changed('hives', { unique: { columns: ['hive', 'moon'], instead: both('Nee') } }),
    ],
    [[], changed('hives', { unique: undefined })],
    [[], changed('species', { matching: undefined })],
  ],
  'field-twice': [
    [
      ['town'],
      withSections((sections) =>
        sections.map((each) =>
          each.name === 'garden' ? { ...each, fields: twice(each.fields) } : each,
        ),
      ),
    ],
    [['sprays'], changed('town', { name: 'sprays' })],
  ],
  'group-unknown': [[['papers: cellar'], page('papers', { group: 'cellar' })]],
  'meaning-elsewhere': [
    [['sprays: is-done is asked with the step'], changed('sprays', { means: 'is-done' })],
    [
      ['views: town is asked with the form'],
      withStep('answer-less', {
        asks: [{ kind: 'text', name: 'views', label: both('Waar'), means: 'town' }],
      }),
    ],
  ],
  'meaning-twice': [
    [['small: town', 'large: town'], changed('street', { means: 'town' })],
    [
      ['asked with steps: views as views, opinion'],
      withStep('answer-less', {
        asks: [
          {
            kind: 'long-text',
            name: 'opinion',
            maximumWords: 9,
            label: both('Zienswijze'),
            means: 'views',
          },
        ],
      }),
    ],
    [
      [],
      withSections((sections) => [
        ...sections,
        { ...there(sections[0]), name: 'other', variants: ['none'] },
      ]),
    ],
  ],
  'meaning-unreadable': [
    [['sprays: town is text'], changed('sprays', { means: 'town' })],
    [['floor: activities is text or long-text'], changed('floor', { means: 'activities' })],
    [
      ['requested: requested-amount is money under this ceiling'],
      changed('requested', { kind: 'number' }),
    ],
    [
      ['requested: requested-amount is number under this ceiling'],
      garden({
        variants: { large: { ...there(BEE_GARDEN.variants['large']), amount: { kind: 'place' } } },
      }),
    ],
    [
      ['views: views is long-text'],
      withStep('answer-less', {
        asks: [{ kind: 'text', name: 'views', label: both('Waar'), means: 'views' }],
      }),
    ],
    [
      [],
      withField(
        'requested',
        (field) => Object.assign({ ...field }, { kind: 'number' }),
        withVariant('small', { amount: { kind: 'place' } }),
      ),
    ],
  ],
  'option-twice': [
    [
      ['garden/place: roof'],
      withField('place', (field) =>
        field.kind === 'choice' ? { ...field, options: twice(field.options) } : field,
      ),
    ],
    [
      ['garden/flowers: roof'],
      withField('flowers', (field) =>
        field.kind === 'multi-choice' ? { ...field, options: twice(field.options) } : field,
      ),
    ],
    [
      ['garden/hives: hive'],
      withField('hives', (field) =>
        field.kind === 'rows' ? { ...field, columns: twice(field.columns) } : field,
      ),
    ],
    [
      ['garden/budget: wood'],
      withField('budget', (field) =>
        field.kind === 'cost-lines' ? { ...field, categories: twice(field.categories) } : field,
      ),
    ],
  ],
  'part-twice': [
    [
      ['documents'],
      withSections((sections) =>
        sections.map((each) => (each.part === 'partners' ? { ...each, part: 'documents' } : each)),
      ),
    ],
  ],
  'partner-lines-alone': [
    [['garden/budget'], withoutPartners(changed('budget', { byPartner: true }))],
    [[], changed('budget', { byPartner: true })],
    [[], withoutPartners(BEE_GARDEN)],
  ],
  'section-fields': [
    [['garden: questions have fields, parts none'], page('garden', { fields: [] })],
    [
      ['papers: questions have fields, parts none'],
      page('papers', { fields: there(form.sections[4]).fields }),
    ],
  ],
  'section-twice': [[['garden'], withSections(twice)]],
} satisfies Partial<Cases<FindingCode>>;
