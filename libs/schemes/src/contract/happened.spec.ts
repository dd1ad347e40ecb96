import { describe, expect, it } from '@jest/globals';
import type { Text } from '@tranche/domain';
import type { CatalogueEntry } from '../catalogue-entry.js';
import { ENTRIES, findScheme } from '../catalogue.js';
import { ordered, wrongWith } from './wrong-with.js';

const routes = findScheme('route-approval', '2016-2017');
const revocation = routes.procedures?.['revocation'];
const files = ['index.ts', 'route-approval.scheme.ts', 'route-approval.workflow.ts'];

/** The routes with a step of their revocation called otherwise. */
function called(label: Text): CatalogueEntry {
  const revoke = revocation?.transitions['revoke'];
  if (!revocation || !revoke) throw new Error('Routes are revoked no more');
  const transitions = { ...revocation.transitions, revoke: { ...revoke, label } };
  return {
    scheme: { ...routes, procedures: { revocation: { ...revocation, transitions } } },
    examples: [],
  };
}

const LOSE = { nl: 'Goedkeuring kwijtraken', en: 'Lose the approval' };

describe('the label of a step', () => {
  it.each(
    ENTRIES.map((entry) => [`${entry.scheme.scheme} ${entry.scheme.version}`, entry] as const),
  )('stands in %s not as an order in the history of an application', (_name, entry) => {
    expect(ordered(entry, [])).toEqual([]);
  });

  it('that does is told with the step, its file and what to do', () => {
    const told =
      'libs/schemes/src/route-approval/route-approval.workflow.ts: The history of an application would read ' +
      'the label of a step as an order. revoke: “Goedkeuring kwijtraken”, “Lose the approval”. Say it with a ' +
      'verb that libs/domain/src/workflow/happened.ts knows, add the verb there with its past, or name the ' +
      'label in `labelsAsTold` of index.ts where it says by itself what became so. (label-as-order)';
    expect(wrongWith(called(LOSE), files)).toEqual([told]);
    expect(ordered(called({ ...LOSE, nl: 'Intrekken' }), files)).toEqual([
      told.replace('“Goedkeuring kwijtraken”, ', ''),
    ]);
  });

  it('may say by itself what became so, where its entry names it', () => {
    expect(ordered({ ...called(LOSE), labelsAsTold: [LOSE.nl] }, files)).toEqual([]);
  });
});
