import { describe, expect, it } from '@jest/globals';
import { toneOfState } from './state-tone.js';

const label = { nl: '', en: '' };

describe('the colour of a state', () => {
  it.each([
    ['submitted', 'intake', 'attention'],
    ['repair-asked', 'intake', 'todo'],
    ['under-assessment', 'assessment', 'busy'],
    ['near-miss-repair', 'assessment', 'todo'],
    ['assessment-expired', 'assessment', 'wrong'],
    ['ranked', 'decision', 'busy'],
    ['awarded', 'execution', 'good'],
    ['approved', 'execution', 'good'],
    ['proof-asked', 'execution', 'todo'],
    ['account-received', 'execution', 'attention'],
    ['determined', 'closed', 'done'],
    ['rejected', 'closed', 'todo'],
  ])('%s is %s: %s', (state, phase, tone) => {
    expect(toneOfState({ state, phase, label })).toBe(tone);
  });
});
