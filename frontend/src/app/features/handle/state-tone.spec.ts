import { describe, expect, it } from '@jest/globals';
import { toneOfState } from './state-tone.js';

const label = { nl: '', en: '' };

describe('the colour of a state', () => {
  it.each([
    ['submitted', 'intake', 'staff', 'attention'],
    ['repair-asked', 'intake', 'applicant', 'todo'],
    ['repair-lapsed', 'intake', 'staff', 'attention'],
    ['under-assessment', 'assessment', 'assessors', 'busy'],
    ['near-miss-repair', 'assessment', 'applicant', 'todo'],
    ['ranked', 'decision', 'staff', 'attention'],
    ['asked', 'intake', 'counterpart', 'busy'],
    ['awarded', 'execution', 'nobody', 'good'],
    ['proof-asked', 'execution', 'applicant', 'todo'],
    ['account-received', 'execution', 'staff', 'attention'],
    ['rejected', 'closed', 'nobody', 'todo'],
  ] as const)('%s in %s waits for %s: %s', (state, phase, waitsFor, tone) => {
    expect(toneOfState({ state, phase, waitsFor, label })).toBe(tone);
  });

  it.each([
    ['assessment-late', 'scales-stuck', 'assessment', 'staff', 'wrong'],
    ['determined', 'landed', 'closed', 'nobody', 'done'],
    ['awarded', 'flying', 'execution', 'nobody', 'good'],
  ] as const)('%s, whatever it is called: %s', (means, state, phase, waitsFor, tone) => {
    expect(toneOfState({ state, means, phase, waitsFor, label })).toBe(tone);
  });
});
