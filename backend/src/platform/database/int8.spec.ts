import { describe, expect, it } from '@jest/globals';
import { int8 } from './int8.js';

describe('int8', () => {
  it('reads what PostgreSQL sends as text', () => {
    expect(int8.from('970000000')).toBe(970_000_000);
    expect(int8.from(null)).toBeNull();
  });

  it('refuses to read what a number cannot hold', () => {
    expect((): unknown => int8.from('9007199254740993')).toThrow(RangeError);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])('refuses to write %d', (value) => {
    expect((): unknown => int8.to(value)).toThrow(RangeError);
  });
});
