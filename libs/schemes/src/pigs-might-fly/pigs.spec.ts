import { describe, expect, it } from '@jest/globals';
import {
  EFFECT_KINDS,
  lettersOf,
  validateScheme,
  windowClosed,
  type Condition,
  type FieldKind,
  type Guard,
  type LetterBlockTemplate,
} from '@tranche/domain';
import { CATALOGUE } from '../catalogue.js';
import { pigsMightFly } from './pigs.scheme.js';

/** One key per kind: a kind that the engine learns and this list lacks does not compile. */
const FIELDS: Readonly<Record<FieldKind, true>> = {
  text: true,
  'long-text': true,
  money: true,
  number: true,
  date: true,
  choice: true,
  'multi-choice': true,
  'yes-no': true,
  declaration: true,
  'cost-lines': true,
  rows: true,
  reference: true,
};
const CONDITIONS: Readonly<Record<Condition['kind'], true>> = {
  'answer-is': true,
  'choices-include': true,
  'at-least-share': true,
  'partner-pays': true,
  'no-partner-of': true,
  bounded: true,
  'at-most-per-row': true,
  'rows-only-with': true,
  'at-least-amount': true,
  'date-order': true,
  'received-by': true,
  'any-of': true,
};
const GUARDS: Readonly<Record<Guard['kind'], true>> = {
  always: true,
  all: true,
  any: true,
  'window-open': true,
  'window-closed': true,
  'answers-valid': true,
  'partnership-complete': true,
  'bands-hold': true,
  'documents-complete': true,
  'slots-free': true,
  'variant-is': true,
  'repair-offered': true,
  'account-undisputed': true,
  'duty-open': true,
  'duty-late': true,
  'committee-advised': true,
  'deadline-lapsed': true,
  'deadline-running': true,
  'deadline-over': true,
  'not-too-late': true,
  'assessors-assigned': true,
  'score-sheets-submitted': true,
  'near-miss': true,
  'ceiling-not-reached': true,
  'every-criterion-sufficient': true,
  allocated: true,
  'within-ceiling': true,
  'four-eyes': true,
  'within-years-of': true,
};
const BLOCKS: Readonly<Record<LetterBlockTemplate['kind'], true>> = {
  heading: true,
  paragraph: true,
  list: true,
  'list-from': true,
  'for-each': true,
  table: true,
  facts: true,
};

const sorted = (kinds: Iterable<string>) => [...new Set(kinds)].toSorted();

function kindsIn(guard: Guard): readonly string[] {
  return 'of' in guard ? [guard.kind, ...guard.of.flatMap(kindsIn)] : [guard.kind];
}

describe('pigs might fly', () => {
  const { workflow, form, conditions } = pigsMightFly;
  const transitions = Object.values(workflow.transitions);

  it('is no scheme anybody can apply for', () => {
    expect(CATALOGUE.map(({ scheme }) => scheme)).not.toContain(pigsMightFly.scheme);
  });

  it('is unsound once a term is counted from a question that nobody asks', () => {
    const { landing } = workflow.deadlines;
    if (!landing) throw new Error('Pigs land');
    const deadlines = { ...workflow.deadlines, landing: { ...landing, from: { answer: 'mudOn' } } };
    expect(validateScheme({ ...pigsMightFly, workflow: { ...workflow, deadlines } })).toEqual([
      { code: 'field-unknown', text: 'deadline landing: mudOn' },
    ]);
  });

  it('is unsound once a page tells what nobody worded for applicants', () => {
    const parameters = pigsMightFly.parameters.map(({ told: _told, ...each }) => each);
    expect(validateScheme({ ...pigsMightFly, parameters })).toEqual([
      { code: 'told-unknown', text: 'wings: lightest' },
    ]);
  });

  it('is unsound once a question names a column or a question that is not there', () => {
    const sections = form.sections.map((section) => ({
      ...section,
      fields: section.fields.map((field) => {
        if (field.kind === 'rows' && field.unique) {
          return { ...field, unique: { ...field.unique, columns: ['snout'] } };
        }
        return field.kind === 'reference' && field.matching
          ? { ...field, matching: { ...field.matching, field: 'mud' } }
          : field;
      }),
    }));
    const codes = validateScheme({ ...pigsMightFly, form: { ...form, sections } });
    expect(codes.map(({ code, text }) => `${code} ${text}`)).toEqual([
      expect.stringMatching(/^field-points-nowhere .*snout$/),
      expect.stringMatching(/^field-points-nowhere .*mud$/),
    ]);
  });

  it('is unsound once something follows an end without reopening it', () => {
    const { 'weigh-again': again } = workflow.transitions;
    if (!again) throw new Error('Pigs are weighed again');
    const { reopens: _reopens, ...goesOn } = again;
    const transitions = { ...workflow.transitions, 'weigh-again': goesOn };
    expect(validateScheme({ ...pigsMightFly, workflow: { ...workflow, transitions } })).toEqual([
      { code: 'final-state-with-exit', text: 'landed' },
    ]);
  });

  it('is unsound once a ranking does not wait for the advice of the committee', () => {
    const { rank } = workflow.transitions;
    if (!rank) throw new Error('Pigs are ranked');
    const transitions = { ...workflow.transitions, rank: { ...rank, guard: windowClosed() } };
    expect(validateScheme({ ...pigsMightFly, workflow: { ...workflow, transitions } })).toEqual([
      { code: 'ranking-without-advice', text: 'rank' },
    ]);
  });

  it('is unsound once a letter gives points and no reasons', () => {
    const letters = lettersOf(pigsMightFly).map((letter) => ({
      ...letter,
      sections: letter.sections.map((section) => ({
        ...section,
        blocks: section.blocks.filter((block) => !JSON.stringify(block).includes('{reason}')),
      })),
    }));
    expect(validateScheme({ ...pigsMightFly, letters })).toEqual(
      ['award', 'rejection-quality'].map((kind) => ({
        code: 'letter-incomplete',
        text: `${kind}: reasons (Awb 3:46, 3:49) scores.reason`,
      })),
    );
  });

  it.each<[string, Iterable<string>, Iterable<string>]>([
    ['guard', transitions.flatMap(({ guard }) => kindsIn(guard)), Object.keys(GUARDS)],
    ['effect', transitions.flatMap(({ effects }) => effects.map(({ kind }) => kind)), EFFECT_KINDS],
    [
      'question',
      form.sections.flatMap(({ fields }) => fields.map(({ kind }) => kind)),
      Object.keys(FIELDS),
    ],
    ['condition', conditions.map(({ kind }) => kind), Object.keys(CONDITIONS)],
    [
      'block of a letter',
      lettersOf(pigsMightFly).flatMap(({ sections }) =>
        sections.flatMap(({ blocks }) => blocks.map((b) => b.kind)),
      ),
      Object.keys(BLOCKS),
    ],
  ])('uses every kind of %s', (_name, used, known) => {
    expect(sorted(used)).toEqual(sorted(known));
  });
});
