import { describe, expect, it } from '@jest/globals';
import { lotAmong } from './lot-among.js';

describe('among which a lot may have to decide', () => {
  it.each([
    ['first-come', 'tickets'],
    ['lottery', 'tickets'],
    ['ranked', 'equals'],
    ['two-lists', 'equals'],
    ['committee-order', null],
    ['proportional', null],
    ['none', null],
  ] as const)('%s: %s', (method, among) => {
    expect(lotAmong(method)).toBe(among);
  });
});
