import { describe, expect, it } from '@jest/globals';
import { readReferenceCsv } from './read-reference-csv.js';

const read = (...lines: string[]) => readReferenceCsv(lines.join('\n'));
const problemsOf = (...lines: string[]) => read(...lines).problems.map(({ text }) => text.en);

describe('the file of a reference list', () => {
  it('gives entries with their further columns', () => {
    const lines = [
      'code;nl;en;Town',
      'ach;Achterhoek;Achterhoek;Doetinchem',
      'zee;Zeeland;Zeeland;',
    ];
    expect(read(...lines)).toEqual({
      entries: [
        { code: 'ach', label: { nl: 'Achterhoek', en: 'Achterhoek' }, attributes: { town: 'Doetinchem' } }, // prettier-ignore
        { code: 'zee', label: { nl: 'Zeeland', en: 'Zeeland' }, attributes: {} },
      ],
      problems: [],
    });
  });

  it('takes what nobody sees out of codes, names and columns, and knows one composition', () => {
    const lines = [
      'code;nl;en;\u200etown',
      '\u200bach\u00ad;Las\u00adser\u00a0 bouw;Cre\u0300che\u200e;Zu\u0308tphen',
    ];
    expect(read(...lines)).toEqual({
      entries: [
        { code: 'ach', label: { nl: 'Lasser bouw', en: 'Crèche' }, attributes: { town: 'Zütphen' } }, // prettier-ignore
      ],
      problems: [],
    });
    expect(problemsOf('code;nl;en', 'ach;A;A', 'a\u00adch;B;B')).toEqual([
      'Line 3: the code ‘ach’ is on line 2 as well.',
    ]);
  });

  it('tells every problem of every line at once', () => {
    expect(
      problemsOf('code;nl;en', ';Lasser;Welder', 'a b;Lasser;', 'c;Lasser', 'c;"Lasser;Welder'),
    ).toEqual([
      'Line 2: the code is missing, is longer than 60 characters or has characters other than letters, digits, full stops and hyphens.',
      'Line 3: the code is missing, is longer than 60 characters or has characters other than letters, digits, full stops and hyphens.',
      'Line 3: the English name is missing or is longer than 200 characters.',
      'Line 4: there are 2 columns, there must be 3.',
      'Line 5: a quotation mark is not closed, or there is text after it.',
      'Line 5: the code ‘c’ is on line 4 as well.',
    ]);
  });

  it.each([
    ['no file', [''], ['There is not a single line in this file.']],
    ['only a header', ['code;nl;en'], ['There is not a single line in this file.']],
    ['no header', ['lasser;Lasser;Welder'], ['Line 1: the first line must begin with code;nl;en.']],
    [
      'commas instead of semicolons',
      ['code,nl,en', 'lasser,Lasser,Welder'],
      ['Line 1: the first line must begin with code;nl;en.'],
    ],
    [
      'a column twice',
      ['code;nl;en;town;Town', 'a;A;A;B;C'],
      [
        'Line 1: the column name ‘Town’ is there twice or has characters other than letters, digits and hyphens.',
      ],
    ],
    [
      'letters that were not UTF-8',
      ['code;nl;en', 'a;Cr\uFFFDche;Creche'],
      ['This file is not saved as UTF-8: some letters cannot be read.'],
    ],
    [
      'a character zero, which no database keeps',
      ['code;nl;en', 'a;A\u0000;A'],
      ['Line 2: there is a character that cannot be read, such as a line end.'],
    ],
    [
      'an attribute that is a story',
      ['code;nl;en;town', `a;A;A;${'x'.repeat(501)}`],
      ['Line 2: what is in column ‘town’ is longer than 500 characters.'],
    ],
  ])('refuses %s', (_name, lines, expected) => {
    expect(problemsOf(...lines)).toEqual(expected);
    expect(read(...lines).entries).toEqual([]);
  });

  it('counts what is more than anybody repairs in one go', () => {
    const problems = problemsOf('code;nl;en', ...Array.from({ length: 250 }, () => 'x'));
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toBe('And 299 other problems.');
  });
});
