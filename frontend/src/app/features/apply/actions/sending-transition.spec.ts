import { describe, expect, it } from '@jest/globals';
import type { Transition } from '../../../core/transitions/transition.js';
import { isInRole, otherActions, sendingOf, withdrawingOf } from './sending-transition.js';

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

describe('what a role does not let somebody do', () => {
  const text = { nl: 'Dat doet een collega.', en: 'A colleague does that.' };
  const mayNot = { whyNot: [{ code: 'not-in-role', text }] };
  const notYet = { whyNot: [{ code: 'incomplete', text }] };

  it('is no button to withdraw', () => {
    const step = transition('stroll-off', { step: 'withdraw', ...mayNot });
    expect(withdrawingOf({ transitions: [step] })).toBeUndefined();
  });

  it('is something else than what cannot be done yet', () => {
    expect(isInRole(transition('trot', mayNot))).toBe(false);
    expect(isInRole(transition('trot', notYet))).toBe(true);
    expect(isInRole(undefined)).toBe(true);
  });
});
