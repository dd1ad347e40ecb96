import { describe, expect, it } from '@jest/globals';
import type { Transition } from '../../../core/transitions/transition.js';
import { otherActions, sendingOf, withdrawingOf } from './sending-transition.js';

const label = { nl: 'Doen', en: 'Do' };

const transition = (name: string, more: Partial<Transition> = {}): Transition => ({
  transition: name,
  label,
  whyNot: [],
  needsMotivation: false,
  reasonsGo: 'file',
  asks: [],
  binds: false,
  points: false,
  recorded: {},
  sends: false,
  ...more,
});

describe('what an applicant can do', () => {
  it('sends in by what the server says sends, whatever the scheme calls it', () => {
    const transitions = [
      transition('trot-to-the-gate', { sends: true }),
      transition('publish'),
      transition('stroll-off', { step: 'withdraw' }),
    ];
    expect(sendingOf({ transitions })?.transition).toBe('trot-to-the-gate');
    expect(withdrawingOf({ transitions })?.transition).toBe('stroll-off');
    expect(otherActions({ transitions }).map((each) => each.transition)).toEqual(['publish']);
  });
});
