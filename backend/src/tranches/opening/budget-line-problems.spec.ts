import { describe, expect, it } from '@jest/globals';
import { findScheme } from '@tranche/schemes';
import { budgetLineProblems } from './budget-line-problems.js';

const lines = (...codes: readonly string[]) =>
  codes.map((code) => ({ code, name: { nl: code, en: code }, ceilingCents: 100 }));

const CATEGORIES = findScheme('practical-learning', '2018').allocation.places?.categories ?? [];
const EVERY_CATEGORY = CATEGORIES.map(({ code }) => code);

describe('the ceilings of a tranche', () => {
  it.each<[string, string, string, readonly string[], readonly string[]]>([
    ['one for every category', 'practical-learning', '2018', EVERY_CATEGORY, []],
    ['one for all places', 'practical-learning', '2018', ['total'], ['budget-lines-do-not-fit']],
    [
      'a category short',
      'practical-learning',
      '2018',
      EVERY_CATEGORY.slice(1),
      ['budget-lines-do-not-fit'],
    ],
    ['one for each list', 'training-voucher', '2016', ['broad', 'care'], []],
    ['one for both lists', 'training-voucher', '2016', ['everything'], []],
    [
      'two of other names',
      'training-voucher',
      '2016',
      ['general', 'long-term'],
      ['budget-lines-do-not-fit'],
    ],
    ['the same twice', 'training-voucher', '2016', ['broad', 'broad'], ['budget-line-twice']],
    ['any name where nothing is divided over lists', 'talent-pilot', '2016', ['talent'], []],
  ])('%s', (_case, scheme, version, codes, expected) => {
    const problems = budgetLineProblems(findScheme(scheme, version), lines(...codes));
    expect(problems.map(({ code }) => code)).toEqual(expected);
  });

  it('are told by name which they should be', () => {
    const [problem] = budgetLineProblems(findScheme('training-voucher', '2016'), lines('a', 'b'));
    expect(problem?.text.en).toContain('(broad)');
    expect(problem?.text.en).toContain('(care)');
  });
});
