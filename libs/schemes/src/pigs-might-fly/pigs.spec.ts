import { describe, expect, it } from '@jest/globals';
import {
  ANSWER_MEANINGS,
  askedFields,
  EFFECT_KINDS,
  fieldsOf,
  lettersOf,
  STATE_MEANINGS,
  TRANSITION_STEPS,
  wholeOf,
  type Condition,
  type FieldKind,
  type Guard,
  type LetterBlockTemplate,
  type SchemeVersion,
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
  'soon-after-decision': true,
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
  'as-announced': true,
  'lower-than-awarded': true,
  begun: true,
  'day-over': true,
  'project-over': true,
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
  'came-from': true,
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

/** Every name a scheme gives to what it knows; terms, letters and kinds of partners are everybody's. */
function namesIn(scheme: SchemeVersion) {
  const { form, documents, variants, allocation, parameters } = scheme;
  const workflow = wholeOf(scheme);
  const fields = [...fieldsOf(form), ...askedFields(workflow)];
  return [
    ...Object.keys(workflow.states),
    ...Object.keys(workflow.transitions),
    ...Object.values(workflow.transitions).map(({ event }) => event),
    ...Object.keys(workflow.deadlines),
    ...form.groups.map(({ name }) => name),
    ...form.sections.map(({ name }) => name),
    ...fields.map(({ name }) => name),
    ...fields.flatMap((each) => (each.kind === 'rows' ? each.columns.map(({ name }) => name) : [])),
    ...documents.map(({ kind }) => kind),
    ...Object.keys(variants),
    ...allocation.lists.map(({ code }) => code),
    ...parameters.map(({ field }) => field.name),
  ];
}

describe('pigs might fly', () => {
  const { form, conditions } = pigsMightFly;
  const workflow = wholeOf(pigsMightFly);
  const transitions = Object.values(workflow.transitions);

  it('is no scheme anybody can apply for', () => {
    expect(CATALOGUE.map(({ scheme }) => scheme)).not.toContain(pigsMightFly.scheme);
  });

  it('shares no name of its own with any real scheme, so that no name can mean anything', () => {
    const taken = new Set(CATALOGUE.flatMap(namesIn));
    expect(namesIn(pigsMightFly).filter((name) => taken.has(name))).toEqual([]);
  });

  it.each<[string, Iterable<string>, Iterable<string>]>([
    ['guard', transitions.flatMap(({ guard }) => kindsIn(guard)), Object.keys(GUARDS)],
    ['step', transitions.flatMap(({ step }) => step ?? []), TRANSITION_STEPS],
    [
      'meaning of a state',
      Object.values(workflow.states).flatMap(({ means }) => means ?? []),
      STATE_MEANINGS,
    ],
    [
      'meaning of an answer',
      [...fieldsOf(form), ...askedFields(workflow)].flatMap(({ means }) => means ?? []),
      ANSWER_MEANINGS,
    ],
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
