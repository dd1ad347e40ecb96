import { describe, expect, it } from '@jest/globals';
import { readEuro, writeEuro, wrongEuro } from './euro.js';

describe('typed amounts', () => {
  it.each([
    { name: 'nothing', typed: '  ', cents: null, nl: '', en: '' },
    { name: 'whole euros', typed: '950', cents: 95_000, nl: '950,00', en: '950.00' },
    {
      name: 'separators',
      typed: '€ 1.850.000,50',
      cents: 185_000_050,
      nl: '1.850.000,50',
      en: '1,850,000.50',
    },
    {
      name: 'English separators',
      typed: '400,000',
      cents: 40_000_000,
      nl: '400.000,00',
      en: '400,000.00',
    },
    { name: 'a dash for no cents', typed: '950,-', cents: 95_000, nl: '950,00', en: '950.00' },
  ])('reads $name and writes it back in both languages', ({ typed, cents, nl, en }) => {
    expect(readEuro(typed)).toBe(cents);
    expect(writeEuro(cents, 'nl')).toBe(nl);
    expect(writeEuro(cents, 'en')).toBe(en);
    expect([readEuro(nl), readEuro(en)]).toEqual([cents, cents]);
  });

  it.each([
    { typed: 'tien', wrong: 'zoals 1.250,50' },
    { typed: '-5', wrong: 'nooit negatief' },
    { typed: '1,2345', wrong: 'twee decimalen' },
  ])('keeps $typed as it was typed, and says what is wrong', ({ typed, wrong }) => {
    const read = readEuro(typed);
    expect(read).toEqual({ typed });
    expect(writeEuro(read, 'en')).toBe(typed);
    expect(wrongEuro(read)?.nl).toContain(wrong);
  });
});
