import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCsv } from './parse-csv.js';

const cellsOf = (text: string) => parseCsv(text).map(({ cells }) => cells);

describe('a file with semicolons', () => {
  it.each<[string, string, string[][]]>([
    ['two lines', 'a;b\nc;d\n', [['a', 'b'], ['c', 'd']]], // prettier-ignore
    ['no line end at the end', 'a;b', [['a', 'b']]],
    ['line ends of Windows', 'a;b\r\nc;d\r\n', [['a', 'b'], ['c', 'd']]], // prettier-ignore
    ['a byte order mark, as Excel writes', '\uFEFFcode;nl', [['code', 'nl']]],
    ['a semicolon in quotes', '"a;1";b', [['a;1', 'b']]],
    ['a quote in quotes', '"zeg ""ja""";b', [['zeg "ja"', 'b']]],
    ['a line end in quotes', '"a\nb";c\nd;e', [['a\nb', 'c'], ['d', 'e']]], // prettier-ignore
    ['spaces around cells', ' a ; b ', [['a', 'b']]],
    ['an empty last cell', 'a;', [['a', '']]],
    ['empty lines and lines of semicolons only', 'a\n\n;;\nb\n\n', [['a'], ['b']]],
    ['nothing', '', []],
  ])('reads %s', (_name, text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  it('knows on which line a record starts', () => {
    expect(parseCsv('a\n"b\nb";c\n\nd').map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it.each([
    ['a quote that is never closed', 'a\n"b;c\nd', [false, true, false]],
    ['text after the closing quote', '"a"b;c', [true]],
    ['a value that begins with a quote', '"""a""";b', [false]],
  ])('tells of %s', (_name, text, expected) => {
    expect(parseCsv(text).map(({ hasOpenQuote }) => hasOpenQuote)).toEqual(expected);
  });

  it('gives back whatever was written into quotes', () => {
    const cell = fc.string().map((text) => `x${text.replaceAll('\r', '')}x`);
    const table = fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        const quoted = rows.map((row) =>
          row.map((each) => `"${each.replaceAll('"', '""')}"`).join(';'),
        );
        expect(cellsOf(quoted.join('\n'))).toEqual(rows);
      }),
    );
  });

  it('reads anything at all, and ends', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseCsv(text).every(({ cells }) => cells.length > 0)).toBe(true);
      }),
    );
  });
});
