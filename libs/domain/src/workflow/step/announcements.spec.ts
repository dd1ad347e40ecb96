import { describe, expect, it } from '@jest/globals';
import { always } from '../guard/guard.js';
import type { TransitionDefinition } from '../definition.js';
import { intentionsBefore } from './announcements.js';

const both = (text: string) => ({ nl: text, en: text });
const VIEWS = {
  kind: 'long-text',
  name: 'views',
  means: 'views',
  label: both('Zienswijze'),
  maximumWords: 100,
} as const;

function step(
  from: readonly string[],
  to: string,
  more: Partial<TransitionDefinition> = {},
): TransitionDefinition {
  return {
    from,
    to,
    by: ['officer'],
    label: both(to),
    event: to,
    guard: always(),
    effects: [],
    ...more,
  };
}

const sends = (letter: string) => ({ effects: [{ kind: 'send-letter', letter }] }) as const;
const TRANSITIONS = {
  announce: step(['stands', 'heard'], 'announced', sends('intention')),
  give: step(['announced'], 'heard', { asks: [VIEWS] }),
  late: step(['heard'], 'heard', { asks: [VIEWS] }),
  lapse: step(['announced'], 'heard'),
  take: step(['announced', 'heard'], 'taken', sends('decision')),
  other: step(['stands'], 'elsewhere', sends('something-else')),
};

describe('the intention that a decision follows on', () => {
  it.each([
    ['while views are awaited', 'announced', ['intention']],
    ['once they are in', 'heard', ['intention']],
    ['not before anything was announced', 'stands', []],
    ['not where nobody is heard', 'elsewhere', []],
  ])('is known %s', (_name, state, letters) => {
    expect(intentionsBefore(TRANSITIONS, state)).toEqual(letters);
  });
});
