import { describe, expect, it } from '@jest/globals';
import type { Transition } from '../../../core/transitions/transition.js';
import { partOfStep, transitionsOf } from './case-transitions.js';

const label = { nl: 'Doen', en: 'Do' };

const transition = (name: string, step?: Transition['step']): Transition => ({
  transition: name,
  ...(step && { step }),
  label,
  whyNot: [],
  needsMotivation: false,
  reasonsGo: 'file',
  asks: [],
  sends: false,
  binds: false,
  points: false,
  recorded: {},
});

describe('what an officer can do with a case', () => {
  it('offers what the server offers, an award as well, but for what has a panel of its own', () => {
    const transitions = [transition('weigh', 'assign'), transition('fly'), transition('ground')];
    const { possible } = transitionsOf({ transitions });
    expect(possible.map((each) => each.transition)).toEqual(['fly', 'ground']);
  });

  it('says in which part a step is taken that has a panel of its own', () => {
    const found = partOfStep({
      transitions: [transition('fly'), transition('weigh', 'assign')],
    });
    expect(found).toEqual({ part: 'panel', label });
    expect(partOfStep({ transitions: [transition('assign')] })).toBeNull();
  });
});
