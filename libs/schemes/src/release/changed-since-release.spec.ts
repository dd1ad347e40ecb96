import { describe, expect, it } from '@jest/globals';
import type { Field, Guard, Parameter, SchemeVersion, Variant } from '@tranche/domain';
import { CATALOGUE, findScheme } from '../catalogue.js';
import { RIF_2024 } from '../rif/rif-2024.js';
import { rifVersion } from '../rif/rif.scheme.js';
import type { RifPage } from '../rif/page/rif-page.js';
import { pageEntry } from '../standard/page/page-entry.js';
import { euros } from '../standard/page/page-values.js';
import { changedSinceRelease } from './changed-since-release.js';
import { legalHash } from './legal-hash.js';
import { PUBLISHED } from './released.js';

const rif = findScheme('rif', '2024');
const published = { 'rif/2024': legalHash(rif) };
const changes = (...versions: readonly SchemeVersion[]) => changedSinceRelease(versions, published);

const starter = mustHave(rif.variants['starter']);
const entree = mustHave(rif.variants['starter-entree']);
const decision = mustHave(rif.terms['decision']);
const submit = mustHave(rif.workflow.transitions['submit']);

function mustHave<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('rif 2024 lacks what these cases change');
  return value;
}

function withStarter(change: Partial<Variant>): SchemeVersion {
  return { ...rif, variants: { ...rif.variants, starter: { ...starter, ...change } } };
}

/** The bands of another variant. */
function bandsOf({ coFinancing }: Variant): Partial<Variant> {
  return { coFinancing: mustHave(coFinancing) };
}

function withGuard(guard: Guard): SchemeVersion {
  const transitions = { ...rif.workflow.transitions, submit: { ...submit, guard } };
  return { ...rif, workflow: { ...rif.workflow, transitions } };
}

/** Every question of the form as this makes it; null drops it. */
function withFields(change: (field: Field) => Field | null): SchemeVersion {
  const sections = rif.form.sections.map((section) => ({
    ...section,
    fields: section.fields.flatMap((field) => change(field) ?? []),
  }));
  return { ...rif, form: { ...rif.form, sections } };
}

/** The questions of one kind changed, which the version must have. */
function withEach<Kind extends Field['kind']>(
  kind: Kind,
  change: (field: Extract<Field, { kind: Kind }>) => Field,
): SchemeVersion {
  const isOne = (field: Field): field is Extract<Field, { kind: Kind }> => field.kind === kind;
  mustHave(rif.form.sections.flatMap(({ fields }) => fields).find(isOne));
  return withFields((field) => (isOne(field) ? change(field) : field));
}

function fromPage(change: Partial<RifPage>): SchemeVersion {
  return pageEntry({ ...RIF_2024, ...change }, rifVersion, () => []).scheme;
}

function withCheck(
  change: (check: SchemeVersion['selfCheck']) => SchemeVersion['selfCheck'],
): SchemeVersion {
  return { ...rif, selfCheck: change(rif.selfCheck) };
}

const added: Parameter = {
  field: { kind: 'number', name: 'most', label: rif.name, maximum: 5 },
  preset: 1,
};

describe('published versions', () => {
  it('have not changed since their release', () => {
    expect(changedSinceRelease(CATALOGUE, PUBLISHED)).toEqual([]);
  });

  it.each<[string, SchemeVersion]>([
    ['an amount', withStarter({ amount: { kind: 'asked', minimumCents: 1, maximumCents: 2 } })],
    ['a band', withStarter(bandsOf(entree))],
    [
      'a term',
      { ...rif, terms: { ...rif.terms, decision: { ...decision, amount: decision.amount + 1 } } },
    ],
    ['a guard', withGuard({ kind: 'always' })],
    ['a criterion', { ...rif, assessment: { ...rif.assessment, lists: [] } }],
    ['a document', { ...rif, documents: rif.documents.slice(1) }],
    ['a condition', { ...rif, conditions: rif.conditions.slice(1) }],
    ['a duty', { ...rif, duties: [] }],
    ['the edge', { ...rif, allocation: { ...rif.allocation, edge: 'award-the-rest' } }],
    ['a parameter', { ...rif, parameters: [...rif.parameters, added] }],
    ['the form', { ...rif, form: { ...rif.form, sections: [] } }],
    ['a declaration', withFields((field) => (field.kind === 'declaration' ? null : field))],
    ['a least amount', withEach('money', (field) => ({ ...field, minimumCents: 7 }))],
    ['a least number', withEach('number', (field) => ({ ...field, minimum: 77 }))],
    ['a most words', withEach('long-text', (field) => ({ ...field, maximumWords: 7 }))],
    ['how a text is written', withEach('text', (field) => ({ ...field, format: 'brin' }))],
    ['what may be chosen', withEach('choice', (field) => ({ ...field, options: [] }))],
    ['the kind of a question', withEach('yes-no', (field) => ({ ...field, kind: 'declaration' }))],
    ['what an answer means', withFields(({ means: _means, ...field }) => field)],
    ['what must be answered', withFields(({ required: _required, ...field }) => field)],
    ['on what a question rests', withFields(({ article: _article, ...field }) => field)],
    ['when a question is asked', withFields(({ showWhen: _showWhen, ...field }) => field)],
    [
      'what never counts',
      withEach('cost-lines', (field) => ({
        ...field,
        categories: field.categories.map(({ code, label }) => ({ code, label })),
      })),
    ],
    [
      'who is asked a page',
      {
        ...rif,
        form: {
          ...rif.form,
          sections: rif.form.sections.map((each) => ({ ...each, variants: ['starter'] })),
        },
      },
    ],
    ['a question of the self-check', withCheck((check) => check.slice(1))],
    [
      'whom the self-check stops',
      withCheck((check) =>
        check.map((each) => ({
          ...each,
          options: each.options.map(({ value, label }) => ({ value, label })),
        })),
      ),
    ],
    [
      'an amount that only texts say',
      fromPage({ amounts: { ...RIF_2024.amounts, hourlyRate: euros(90, 'art. 15') } }),
    ],
    [
      'how many years a project lasts',
      fromPage({ projectYears: { ...RIF_2024.projectYears, choices: [3, 5] } }),
    ],
    [
      'what may be budgeted',
      fromPage({ choices: { ...RIF_2024.choices, hasDepreciation: false } }),
    ],
  ])('are red when %s changes', (_name, changed) => {
    expect(changes(changed)).toEqual(['rif/2024 has changed since its release']);
  });

  it('are the same when nothing changed on their page', () => {
    expect(changes(fromPage({}))).toEqual([]);
  });

  it('may be put in other words', () => {
    const other = { nl: 'Anders', en: 'Other' };
    const asked = withFields((field) => ({ ...field, label: other, hint: other }));
    const inOtherWords = { ...withStarter({ label: other }), name: other, letters: [] };
    const checked = rif.selfCheck.map((each) => ({ ...each, question: other, hint: other }));
    expect(changes({ ...inOtherWords, form: asked.form, selfCheck: checked })).toEqual([]);
  });

  it('are red when a version is gone', () => {
    expect(changes()).toEqual(['rif/2024 was published and is gone']);
  });
});
