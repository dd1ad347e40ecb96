import { describe, expect, it } from '@jest/globals';
import type { Guard, SchemeVersion, Variant } from '@tranche/domain';
import { CATALOGUE, findScheme } from '../catalogue.js';
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
    ['what never counts', { ...rif, form: { ...rif.form, sections: [] } }],
  ])('are red when %s changes', (_name, changed) => {
    expect(changes(changed)).toEqual(['rif/2024 has changed since its release']);
  });

  it('may be put in other words', () => {
    const other = { nl: 'Anders', en: 'Other' };
    const inOtherWords = { ...withStarter({ label: other }), name: other, letters: [] };
    expect(changes(inOtherWords)).toEqual([]);
  });

  it('are red when a version is gone', () => {
    expect(changes()).toEqual(['rif/2024 was published and is gone']);
  });
});
