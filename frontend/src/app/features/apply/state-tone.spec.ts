import { describe, expect, it } from '@jest/globals';
import { toneOfState } from './state-tone.js';

const label = { nl: '', en: '' };

describe('the colour of a state for the applicant', () => {
  it.each([
    ['draft', 'draft', 'applicant', 'attention'],
    ['submitted', 'intake', 'staff', 'busy'],
    ['repair-asked', 'intake', 'applicant', 'attention'],
    ['repair-lapsed', 'intake', 'staff', 'busy'],
    ['proof-asked', 'execution', 'applicant', 'attention'],
    ['awarded', 'execution', 'nobody', 'good'],
    ['account-received', 'execution', 'staff', 'busy'],
    ['rejected', 'closed', 'nobody', 'todo'],
  ] as const)('%s in %s waits for %s: %s', (state, phase, waitsFor, tone) => {
    expect(toneOfState({ state, phase, waitsFor, label })).toBe(tone);
  });
});
