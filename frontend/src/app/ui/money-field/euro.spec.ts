import { describe, expect, it } from '@jest/globals';
import { readEuro, writeEuro, wrongEuro } from './euro.js';

describe('typed amounts', () => {
  it.each([
    { name: 'nothing', typed: '  ', cents: null, shown: '' },
    { name: 'whole euros', typed: '950', cents: 95_000, shown: '950,00' },
    { name: 'separators', typed: '€ 1.850.000,50', cents: 185_000_050, shown: '1.850.000,50' },
    { name: 'a dash for no cents', typed: '950,-', cents: 95_000, shown: '950,00' },
  ])('reads $name and writes it back', ({ typed, cents, shown }) => {
    expect(readEuro(typed)).toBe(cents);
    expect(writeEuro(cents)).toBe(shown);
    expect(readEuro(shown)).toBe(cents);
  });

  it.each([
    { typed: 'tien', wrong: 'zoals 1.250,50' },
    { typed: '-5', wrong: 'nooit negatief' },
    { typed: '1,2345', wrong: 'twee decimalen' },
  ])('keeps $typed as it was typed, and says what is wrong', ({ typed, wrong }) => {
    const read = readEuro(typed);
    expect(read).toEqual({ typed });
    expect(writeEuro(read)).toBe(typed);
    expect(wrongEuro(read)?.nl).toContain(wrong);
  });
});
