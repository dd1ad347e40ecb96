import { describe, expect, it } from '@jest/globals';
import { opensForm, sortTransitions, type Transition } from './transition.js';

const label = { nl: 'Doen', en: 'Do' };

const transition = (name: string, changes: Partial<Transition> = {}): Transition => ({
  transition: name,
  label,
  whyNot: [],
  needsMotivation: false,
  reasonsGo: 'file',
  asks: [],
  sends: false,
  binds: false,
  points: false,
  recorded: {},
  ...changes,
});

const COST = { kind: 'money', name: 'realisedCost', label, required: true } as const;

describe('what can be done with an application', () => {
  it('tells what is possible now from what is not', () => {
    const whyNot = [{ code: 'four-eyes', text: label }];
    const sorted = sortTransitions([
      transition('receive-account'),
      transition('determine', { whyNot }),
    ]);
    expect(sorted.possible.map((each) => each.transition)).toEqual(['receive-account']);
    expect(sorted.blocked.map((each) => each.transition)).toEqual(['determine']);
  });

  it.each<[string, Partial<Transition>, boolean]>([
    ['nothing to fill in: the button is enough', {}, false],
    ['questions', { asks: [COST] }, true],
    ['a motivation', { needsMotivation: true }, true],
    ['a warning', { confirm: label }, true],
  ])('opens a form for %s', (_name, changes, opens) => {
    expect(opensForm(transition('act', changes))).toBe(opens);
  });
});
