import { describe, expect, it } from '@jest/globals';
import { dutiesHold } from '@tranche/domain';
import { findScheme } from './catalogue.js';

describe('how long the duties of an award hold', () => {
  it.each([
    ['rif', '2024', 'awarded', true],
    ['rif', '2024', 'determined', false],
    ['rif', '2024', 'complete', false],
    // What is determined at once is told its duties nowhere else.
    ['practical-learning', '2018', 'determined', true],
    ['practical-learning', '2018', 'determination-revised', true],
    ['practical-learning', '2018', 'rejected', false],
    ['practical-learning', '2018', 'ranked', false],
  ])('%s %s, %s: %s', (code, version, state, isHeld) => {
    expect(dutiesHold(findScheme(code, version), state)).toBe(isHeld);
  });
});
