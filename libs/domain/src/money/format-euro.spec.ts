import { describe, expect, it } from '@jest/globals';
import { cents } from './cents.js';
import { formatEuro } from './format-euro.js';
import { formatShare } from './format-share.js';

describe('formatEuro', () => {
  it.each([
    [123_456_700, '€\u00a01.234.567', '€1,234,567'],
    [95_050, '€\u00a0950,50', '€950.50'],
    [5, '€\u00a00,05', '€0.05'],
    [0, '€\u00a00', '€0'],
    [-50, '€\u00a0-0,50', '-€0.50'],
    [Number.MAX_SAFE_INTEGER, '€\u00a090.071.992.547.409,91', '€90,071,992,547,409.91'],
  ])('writes %p cents', (amount, nl, en) => {
    expect(formatEuro(amount, 'nl')).toBe(nl);
    expect(formatEuro(amount, 'en')).toBe(en);
  });

  it('always shows decimals where a column asks for them', () => {
    expect(formatEuro(95_000, 'nl', { decimals: 'always' })).toBe('€\u00a0950,00');
    expect(formatEuro(95_000, 'en', { decimals: 'always' })).toBe('€950.00');
  });
});

describe('formatShare', () => {
  it.each([
    [1, 3, '33,33\u00a0%', '33.33%'],
    [2, 3, '66,67\u00a0%', '66.67%'],
    [1, 2, '50\u00a0%', '50%'],
    [0, 3, '0\u00a0%', '0%'],
    [-1, 3, '-33,33\u00a0%', '-33.33%'],
    [1, 0, '–', '–'],
  ])('writes %p of %p', (part, whole, nl, en) => {
    expect(formatShare(cents(part), cents(whole), 'nl')).toBe(nl);
    expect(formatShare(cents(part), cents(whole), 'en')).toBe(en);
  });
});
