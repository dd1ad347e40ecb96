import { describe, expect, it } from '@jest/globals';
import {
  any,
  lettersOf,
  validateScheme,
  type Effect,
  type Guard,
  type SchemeVersion,
  type TransitionDefinition,
} from '@tranche/domain';
import { pigsMightFly } from './pigs.scheme.js';

const { assessment, documents, form, limits, terms, workflow } = pigsMightFly;

/** Breaks one step, as somebody would who forgets a part of it. */
function withStep(
  name: string,
  change: (step: TransitionDefinition) => Partial<TransitionDefinition>,
): SchemeVersion {
  const step = workflow.transitions[name];
  if (!step) throw new Error(`Pigs do not ${name}`);
  const transitions = { ...workflow.transitions, [name]: { ...step, ...change(step) } };
  return { ...pigsMightFly, workflow: { ...workflow, transitions } };
}

const withoutEffects = (...kinds: readonly Effect['kind'][]) => {
  return ({ effects }: TransitionDefinition) => ({
    effects: effects.filter(({ kind }) => !kinds.includes(kind)),
  });
};

function withoutGuard(guard: Guard, kind: Guard['kind']): Guard {
  return guard.kind === 'all'
    ? { ...guard, of: guard.of.filter((each) => each.kind !== kind) }
    : { kind: 'always' };
}

const forgetGuard = (kind: Guard['kind']) => {
  return ({ guard }: TransitionDefinition) => ({ guard: withoutGuard(guard, kind) });
};

const withoutPage = (part: string): SchemeVersion => ({
  ...pigsMightFly,
  form: { ...form, sections: form.sections.filter((each) => each.part !== part) },
});

/** As an import that has another name: the types say that it is there. */
function withUndefined<T extends object>(whole: T, ...names: readonly (keyof T)[]): T {
  return { ...whole, ...Object.fromEntries(names.map((name) => [name, undefined])) };
}

const THREE_ASSESSORS = {
  nl: 'Over {projectTitle}, volgens drie beoordelaars',
  en: 'About {projectTitle}, by 3 independent assessors',
};

const BY_A_COMMITTEE = {
  nl: 'Over {projectTitle}, volgens de commissie',
  en: 'About {projectTitle}, by the committee',
};

/** What a stranger forgot in a trial, in a copy that nothing else is wrong with. */
const FORGOTTEN: readonly (readonly [string, SchemeVersion, readonly string[]])[] = [
  [
    'a term says no article',
    {
      ...pigsMightFly,
      terms: { ...terms, diet: { unit: 'months', amount: 1, atwApplies: false, article: ' ' } },
    },
    ['article-empty: terms/diet/article'],
  ],
  [
    'a limit says no article',
    { ...pigsMightFly, limits: limits.map((each) => ({ ...each, article: '' })) },
    ['article-empty: limits/one-flight/article'],
  ],
  [
    'a limit over all pigs says not where',
    {
      ...pigsMightFly,
      limits: limits.map((each) => ({ ...each, per: [{ kind: 'tranche' }], across: 'applicants' })),
    },
    ['limit-across-nothing: one-flight'],
  ],
  [
    'a question says no article',
    {
      ...pigsMightFly,
      form: {
        ...form,
        sections: form.sections.map((section) => ({
          ...section,
          fields: section.fields.map((field) =>
            field.name === 'legs' ? { ...field, article: '' } : field,
          ),
        })),
      },
    },
    ['article-empty: form/sections/wings/fields/legs/article'],
  ],
  [
    'an award is told to nobody',
    withStep('take-off', withoutEffects('send-letter')),
    ['decision-without-letter: take-off'],
  ],
  [
    'one person awards',
    withStep('take-off', forgetGuard('four-eyes')),
    ['four-eyes-missing: take-off', 'binds-unseen: take-off'],
  ],
  [
    'one person admits, which gives no money',
    withStep('take-off', (step) => ({
      ...withoutEffects('commit-award')(step),
      ...forgetGuard('four-eyes')(step),
    })),
    ['four-eyes-missing: take-off', 'binds-unseen: take-off'],
  ],
  [
    'one person approves one application by itself, and nobody hears of it',
    withStep('grunt', () => ({ effects: [{ kind: 'record-decision', outcome: 'approved' }] })),
    [
      'decided-twice: grunt, grunt',
      'decided-twice: take-off, grunt',
      'four-eyes-missing: grunt',
      'objection-by-who-decided: feed-more: grunt',
      'objection-by-who-decided: cover-ears: grunt',
      'decision-without-letter: grunt',
    ],
  ],
  [
    'a document has no page on which it is sent in',
    withoutPage('documents'),
    ['boar', 'piglet'].map((pig) => `page-missing: ${pig}: documents, for flight-plan, portrait`),
  ],
  [
    'a document may stay away',
    withStep('trot', forgetGuard('documents-complete')),
    ['guard-missing: trot: documents-complete, for flight-plan'],
  ],
  [
    'a document need not be there when it is sent in another way',
    withStep('trot', ({ guard }) => ({
      guard: any(guard, withoutGuard(guard, 'documents-complete')),
    })),
    ['guard-missing: trot: documents-complete, for flight-plan'],
  ],
  [
    'partners have no page',
    withoutPage('partners'),
    ['boar', 'piglet'].map((pig) => `page-missing: ${pig}: partners, for two-farms`),
  ],
  [
    'partners need not be there',
    withStep('trot', forgetGuard('partnership-complete')),
    ['guard-missing: trot: partnership-complete, for two-farms'],
  ],
  [
    'others need not pay',
    withStep('trot', forgetGuard('bands-hold')),
    ['guard-missing: trot: bands-hold, for what others pay'],
  ],
  [
    'a limit is counted and stops nobody',
    withStep('trot', forgetGuard('slots-free')),
    ['guard-missing: trot: slots-free, for the limits'],
  ],
  [
    'anybody may come at any time',
    withStep('trot', forgetGuard('window-open')),
    ['guard-missing: trot: window-open, for the window of a tranche'],
  ],
  [
    'weighing takes longer than deciding',
    {
      ...pigsMightFly,
      terms: {
        ...terms,
        repair: { unit: 'weeks', amount: 5, atwApplies: true, article: 'art. 5' },
      },
    },
    ['assessment-after-decision: repair is longer than decision'],
  ],
  [
    'a number of points has no words',
    {
      ...pigsMightFly,
      assessment: {
        ...assessment,
        lists: assessment.lists.map((list) => ({
          ...list,
          criteria: list.criteria.map((each) => ({
            ...each,
            anchors: each.anchors.filter(({ points }) => points !== 7),
          })),
        })),
      },
    },
    ['rubric-point-missing: pigs/lightness: 7', 'rubric-point-missing: pigs/courage: 7'],
  ],
  [
    'a letter tells of one weigher more than there are',
    {
      ...pigsMightFly,
      letters: lettersOf(pigsMightFly).map((letter) =>
        letter.kind === 'award' ? { ...letter, subject: THREE_ASSESSORS } : letter,
      ),
    },
    [
      'assessors-counted-otherwise: letters/award/subject/nl: drie beoordelaars, of 2',
      'assessors-counted-otherwise: letters/award/subject/en: 3 independent assessors, of 2',
    ],
  ],
  [
    'a letter tells of a committee where there are weighers alone',
    {
      ...pigsMightFly,
      letters: lettersOf(pigsMightFly).map((letter) =>
        letter.kind === 'award' ? { ...letter, subject: BY_A_COMMITTEE } : letter,
      ),
    },
    [
      'advised-by-others: letters/award/subject/nl: committee, not assessors',
      'advised-by-others: letters/award/subject/en: committee, not assessors',
    ],
  ],
  [
    'a part is not there',
    withUndefined(pigsMightFly, 'workflow', 'documents'),
    ['part-missing: workflow', 'part-missing: documents'],
  ],
  [
    'a step is not there',
    withStep('trot', (step) => withUndefined(step, 'guard', 'effects')),
    [
      'part-missing: workflow/transitions/trot/guard',
      'part-missing: workflow/transitions/trot/effects',
    ],
  ],
  [
    'a part of a part is not there',
    { ...pigsMightFly, documents: documents.map((each) => withUndefined(each, 'hint')) },
    ['part-missing: documents/flight-plan/hint', 'part-missing: documents/portrait/hint'],
  ],
];

describe('pigs might fly, of which a stranger forgot something,', () => {
  it.each(FORGOTTEN)('says so once %s', (_case, scheme, findings) => {
    expect(validateScheme(scheme).map(({ code, text }) => `${code}: ${text}`)).toEqual(findings);
  });
});
