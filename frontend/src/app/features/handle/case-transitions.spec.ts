import { describe, expect, it } from '@jest/globals';
import { opensForm, transitionsOf, type CaseTransition } from './case-transitions.js';

const label = { nl: 'Doen', en: 'Do' };

const transition = (name: string, changes: Partial<CaseTransition> = {}): CaseTransition => ({
  transition: name,
  label,
  whyNot: [],
  needsMotivation: false,
  asks: [],
  ...changes,
});

const COST = { kind: 'money', name: 'realisedCost', label, required: true } as const;

describe('what an officer can do with a case', () => {
  it('leaves out what is done for the whole tranche, and tells what is not possible now', () => {
    const whyNot = [{ code: 'four-eyes', text: label }];
    const transitions = [
      transition('rank'),
      transition('award'),
      transition('receive-account'),
      transition('determine', { whyNot }),
    ];
    const { possible, blocked } = transitionsOf({ transitions });
    expect(possible.map((each) => each.transition)).toEqual(['receive-account']);
    expect(blocked.map((each) => each.transition)).toEqual(['determine']);
  });

  it.each<[string, Partial<CaseTransition>, boolean]>([
    ['nothing to fill in: the button is enough', {}, false],
    ['questions', { asks: [COST] }, true],
    ['a motivation', { needsMotivation: true }, true],
    ['a warning', { confirm: label }, true],
  ])('opens a form for %s', (_name, changes, opens) => {
    expect(opensForm(transition('act', changes))).toBe(opens);
  });
});
