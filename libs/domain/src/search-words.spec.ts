import { describe, expect, it } from '@jest/globals';
import { foldForSearch, searchWords } from './search-words.js';

describe('what somebody searches for', () => {
  it.each([
    ['Zoë', 'zoe'],
    ['ÉCOLE d’été', 'ecole d’ete'],
    ['Zoe\u0308', 'zoe'],
    ['Ångström', 'angstrom'],
  ])('has no accents or capitals: %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it('is its words, in any order and with any space between them', () => {
    expect(searchWords('  Daltón\u00a0\t techniek ')).toEqual(['dalton', 'techniek']);
    expect(searchWords('   ')).toEqual([]);
  });
});
