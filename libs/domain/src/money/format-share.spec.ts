import { describe, expect, it } from '@jest/globals';
import { cents } from './cents.js';
import { formatShare } from './format-share.js';

describe('a share to read', () => {
  it.each([
    ['a third', 1, 3, '33,33\u00a0%', '33.33%'],
    ['two thirds, half up', 2, 3, '66,67\u00a0%', '66.67%'],
    ['a half', 1, 2, '50\u00a0%', '50%'],
    ['all', 3, 3, '100\u00a0%', '100%'],
    ['ten times as much', 30, 3, '1.000\u00a0%', '1,000%'],
    ['nothing', 0, 3, '0\u00a0%', '0%'],
    ['of nothing', 3, 0, '–', '–'],
    ['less than nothing', -1, 4, '-25\u00a0%', '-25%'],
    ['of less than nothing', 1, -4, '-25\u00a0%', '-25%'],
    ['both less than nothing', -1, -4, '25\u00a0%', '25%'],
    ['hardly less than nothing', -1, 1_000_000, '0\u00a0%', '0%'],
  ])('%s', (_name, part, whole, nl, en) => {
    expect(formatShare(cents(part), cents(whole), 'nl')).toBe(nl);
    expect(formatShare(cents(part), cents(whole), 'en')).toBe(en);
  });
});
