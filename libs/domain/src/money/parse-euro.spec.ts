import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatEuro } from './format-euro.js';
import { LARGEST_AMOUNT_CENTS } from './limits.js';
import { parseEuro } from './parse-euro.js';

describe('parseEuro reads', () => {
  it.each([
    ['1234', 123_400],
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['1.234', 123_400],
    ['1,234', 123_400],
    ['1.234.567', 123_456_700],
    ['1 234 567,8', 123_456_780],
    ['€ 950,00', 95_000],
    ['€\u00a0950,00', 95_000],
    ['EUR 950', 95_000],
    ['950 euro', 95_000],
    ['950,-', 95_000],
    ['950,--', 95_000],
    ['  12,5  ', 1_250],
    ['0,05', 5],
    ['0', 0],
    ['007', 700],
    ['1.000.000.000', LARGEST_AMOUNT_CENTS],
    ['\u200b€\u202f1\u2009234,56\u00ad', 123_456],
    ['\ufeff25\u00a0000', 2_500_000],
  ])('%p', (input, expected) => {
    expect(parseEuro(input)).toEqual({ kind: 'amount', cents: expected });
  });
});

describe('parseEuro refuses', () => {
  it.each([
    ['', 'empty'],
    [' \t\n', 'empty'],
    ['€', 'not-a-number'],
    ['veel', 'not-a-number'],
    ['-veel', 'not-a-number'],
    ['1e9', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1.23.456', 'not-a-number'],
    ['1.234.56', 'not-a-number'],
    ['1.234.567.89', 'not-a-number'],
    ['12 34', 'not-a-number'],
    ['950.', 'not-a-number'],
    [',50', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['١٢٣', 'not-a-number'],
    ['-5', 'negative'],
    ['€ -5,00', 'negative'],
    ['-€5', 'negative'],
    ['−5', 'negative'],
    ['0,123', 'too-many-decimals'],
    ['1234,567', 'too-many-decimals'],
    ['1.234,567', 'too-many-decimals'],
    ['1.000.000.000,01', 'too-large'],
    ['9'.repeat(400), 'too-large'],
  ])('%p', (input, expected) => {
    expect(parseEuro(input)).toEqual({ kind: 'problem', problem: expected });
  });

  it('answers at once, however long the input', () => {
    expect(parseEuro('1.'.repeat(100_000))).toEqual({ kind: 'problem', problem: 'not-a-number' });
  });
});

describe('parseEuro and formatEuro', () => {
  const languages = fc.constantFrom('nl' as const, 'en' as const);
  const decimals = fc.constantFrom('auto' as const, 'always' as const);

  it('read back what they wrote', () => {
    fc.assert(
      fc.property(fc.nat(LARGEST_AMOUNT_CENTS), languages, decimals, (amount, language, shown) => {
        const written = formatEuro(amount, language, { decimals: shown });
        expect(parseEuro(written)).toEqual({ kind: 'amount', cents: amount });
      }),
    );
  });

  it('never throw, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(['amount', 'problem']).toContain(parseEuro(typed).kind);
      }),
    );
  });
});
