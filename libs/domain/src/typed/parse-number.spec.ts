import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseNumber } from './parse-number.js';

describe('parseNumber reads', () => {
  it.each([
    ['40', 40],
    ['1.000', 1_000],
    ['25.000', 25_000],
    ['25,000', 25_000],
    ['12 000', 12_000],
    ['12\u00a0000', 12_000],
    ['12\u202f000', 12_000],
    ['\u200b1\u2009234\u2009567\u200e', 1_234_567],
    ['38,0', 38],
    ['1.00', 1],
    ['007', 7],
    ['-5', -5],
    ['−1.000', -1_000],
    ['-0', 0],
    ['100.000.000', 100_000_000],
  ])('%j', (typed, value) => {
    expect(parseNumber(typed)).toEqual({ kind: 'number', value });
  });
});

describe('parseNumber refuses', () => {
  it.each([
    ['', 'empty'],
    [' \u200b ', 'empty'],
    ['38,5', 'not-whole'],
    ['38.5', 'not-whole'],
    ['40 people', 'not-a-number'],
    ['12 00', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['٣', 'not-a-number'],
    ['5-10', 'not-a-number'],
    ['100.000.001', 'too-large'],
    ['9'.repeat(400), 'too-large'],
  ])('%j', (typed, problem) => {
    expect(parseNumber(typed)).toEqual({ kind: 'problem', problem });
  });

  it('nothing that is a whole number, however it is grouped', () => {
    const grouped = fc.tuple(
      fc.integer({ min: -100_000_000, max: 100_000_000 }),
      fc.constantFrom('nl-NL', 'en-GB', 'fr-FR'),
    );
    fc.assert(
      fc.property(grouped, ([value, locale]) => {
        expect(parseNumber(value.toLocaleString(locale))).toEqual({
          kind: 'number',
          value: value + 0,
        });
      }),
    );
  });

  it('without throwing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(['number', 'problem']).toContain(parseNumber(typed).kind);
      }),
    );
  });
});
