import { describe, expect, it } from '@jest/globals';
import { readEuro, writeEuro } from './euro.js';

describe('typed amounts', () => {
  it.each([
    { name: 'nothing', typed: '  ', cents: null, shown: '' },
    { name: 'whole euros', typed: '950', cents: 95_000, shown: '950,00' },
    { name: 'separators', typed: '€ 1.850.000,50', cents: 185_000_050, shown: '1.850.000,50' },
    { name: 'a dash for no cents', typed: '950,-', cents: 95_000, shown: '950,00' },
  ])('reads $name and writes it back', ({ typed, cents, shown }) => {
    expect(readEuro(typed)).toEqual({ cents });
    expect(writeEuro(cents)).toBe(shown);
    expect(readEuro(shown)).toEqual({ cents });
  });

  it.each([
    { typed: 'tien', problem: 'not-a-number' },
    { typed: '-5', problem: 'negative' },
    { typed: '1,2345', problem: 'too-many-decimals' },
  ])('says what is wrong with $typed', ({ typed, problem }) => {
    expect(readEuro(typed)).toEqual({ problem });
  });
});
