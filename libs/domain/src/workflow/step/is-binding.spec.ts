import { describe, expect, it } from '@jest/globals';
import type { TransitionDefinition } from '../definition.js';
import { isBinding } from './is-binding.js';

const both = (text: string) => ({ nl: text, en: text });
const VIEWS = {
  kind: 'long-text',
  name: 'views',
  means: 'views',
  label: both('Zienswijze'),
  maximumWords: 100,
} as const;
const END = { kind: 'end-deadline', deadline: 'views' } as const;

function binds(change: Partial<TransitionDefinition>): boolean {
  return isBinding({ states: {} }, { by: ['officer'], to: 'heard', effects: [END], ...change });
}

describe('a step that is shown before it is done', () => {
  it('records what a receiver said or waived, in its name (Awb 4:8, 4:9)', () => {
    expect(binds({ asks: [VIEWS] })).toBe(true);
    expect(binds({})).toBe(false);
  });
});
