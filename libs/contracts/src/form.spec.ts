import { describe, expect, it } from '@jest/globals';
import type { Answers as DomainAnswers, Field as DomainField, Section } from '@tranche/domain';
import { Answers, Field, SectionDefinition } from './form.js';

const label = { nl: 'Vraag', en: 'Question' };
const base = {
  label,
  means: 'requested-amount',
  hint: label,
  required: true,
  article: 'art. 1',
  showWhen: { field: 'other', in: ['yes', true] },
} as const;
const options = [{ value: 'a', label, hint: label }];

/** Every kind with everything it can say, or this does not compile: what the domain learns must get through. */
const EVERY_FIELD: {
  readonly [Kind in DomainField['kind']]: Required<Extract<DomainField, { kind: Kind }>>;
} = {
  text: { ...base, kind: 'text', name: 'a', format: 'iban', maximumLength: 9 },
  'long-text': { ...base, kind: 'long-text', name: 'b', minimumWords: 1, maximumWords: 2 },
  money: { ...base, kind: 'money', name: 'c', minimumCents: 1, maximumCents: 2 },
  number: { ...base, kind: 'number', name: 'd', minimum: 1, maximum: 2 },
  date: {
    ...base,
    kind: 'date',
    name: 'e',
    earliest: '2027-01-01',
    latest: '2027-12-31',
    hasHappened: true,
    sinceTerm: 'views',
  },
  choice: { ...base, kind: 'choice', name: 'f', options },
  'multi-choice': { ...base, kind: 'multi-choice', name: 'g', options, minimum: 1 },
  'yes-no': { ...base, kind: 'yes-no', name: 'h' },
  declaration: { ...base, kind: 'declaration', name: 'i' },
  'cost-lines': {
    ...base,
    kind: 'cost-lines',
    name: 'j',
    years: 4,
    categories: [
      {
        code: 'x',
        label,
        hint: label,
        neverCounts: { article: 'art. 2', why: label },
        hourlyRate: { cents: 8_600, article: 'art. 15' },
      },
    ],
    byPartner: true,
    partners: [{ id: 'roc', name: 'ROC' }],
  },
  rows: {
    ...base,
    kind: 'rows',
    name: 'k',
    rowLabel: label,
    minimumRows: 1,
    maximumRows: 2,
    columns: [{ ...base, kind: 'choice', name: 'f', options }],
    unique: { columns: ['f'], instead: label, article: 'art. 3' },
  },
  reference: {
    ...base,
    kind: 'reference',
    name: 'l',
    list: 'regions',
    only: { attribute: 'level', in: ['mbo'] },
    matching: { attribute: 'sector', field: 'sector' },
  },
};

describe('a form over the wire', () => {
  it.each(Object.entries(EVERY_FIELD))('loses nothing of a question of kind %s', (_kind, field) => {
    expect(Field.parse(field)).toEqual(field);
  });

  it('loses nothing of a section', () => {
    const section: Required<Section> = {
      name: 'plan',
      group: 'plan',
      title: label,
      intro: label,
      part: 'questions',
      fields: Object.values(EVERY_FIELD),
      tells: ['ceiling'],
      variants: ['starter'],
    };
    expect(SectionDefinition.parse(section)).toEqual(section);
  });

  it('loses nothing of answers of every shape', () => {
    const answers: DomainAnswers = {
      text: 'x',
      number: 1.5,
      yes: true,
      choices: ['a', 'b'],
      unread: { typed: 'veertig' },
      lines: [
        { category: 'x', description: 'y', year: 1, amountCents: 2 },
        { category: '', description: 'y', year: null, amountCents: { typed: 'twee' } },
      ],
      rows: [{ name: 'x', weeks: 40, isDone: true, half: { typed: '38,5' }, nothing: null }],
      nothing: null,
    };
    expect(Answers.parse(answers)).toEqual(answers);
  });

  it.each<[string, unknown]>([
    ['a cost line with a column of its own', { lines: [{ category: 'x', price: [2] }] }],
    ['an object', { a: { b: 1 } }],
    ['a name without end', { ['a'.repeat(61)]: 1 }],
    ['no record at all', ['a']],
  ])('refuses %s', (_name, answers) => {
    expect(Answers.safeParse(answers).success).toBe(false);
  });
});
