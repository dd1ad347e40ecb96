import { describe, expect, it } from '@jest/globals';
import { foldForSearch, searchWords } from './search-words.js';

describe('what somebody searches for', () => {
  it.each([
    ['Zoë', 'zoe'],
    ['ÉCOLE d’été', 'ecole d’ete'],
    ['Zoe\u0308', 'zoe'],
    ['Ångström', 'angstrom'],
    ['Yıldız', 'yildiz'],
    ['1.000 banen', '1000 banen'],
    ['Łódź, Øresund, Straße', 'lodz, oresund, strasse'],
  ])('has no accents or capitals: %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it('is its words, in any order and with any space between them', () => {
    expect(searchWords('  Daltón\u00a0\t techniek ')).toEqual(['dalton', 'techniek']);
    expect(searchWords('   ')).toEqual([]);
  });

  it.each([
    ['a zero-width space', '\u200b'],
    ['a soft hyphen', '\u00ad'],
    ['a mark of direction', '\u200e'],
    ['a byte order mark', '\ufeff'],
  ])('is found with %s anywhere in it, or in what is searched', (_what, sign) => {
    expect(searchWords(`${sign}RIF26-${sign}0142${sign}`)).toEqual(['rif26-0142']);
    expect(searchWords(sign)).toEqual([]);
    expect(foldForSearch(`Las${sign}ser`)).toBe('lasser');
  });

  it.each([
    ['€ 600.000', ['600000']],
    ['€600,000', ['600000']],
    ['1.234.567', ['1234567']],
    ['6.00 v1.2', ['6.00', 'v1.2']],
    ['1.0000', ['1.0000']],
  ])('is an amount by its digits: %s', (typed, words) => {
    expect(searchWords(typed)).toEqual(words);
  });
});
