import { describe, expect, it } from '@jest/globals';
import { isTable, readGrid } from './read-grid.js';

describe('what a spreadsheet copies', () => {
  it.each([
    [
      'Excel',
      'Loon\t1.000,00\r\nHuur\t250\r\n',
      [
        ['Loon', '1.000,00'],
        ['Huur', '250'],
      ],
    ],
    [
      'LibreOffice',
      'Loon\t1.000,00\nHuur\t250',
      [
        ['Loon', '1.000,00'],
        ['Huur', '250'],
      ],
    ],
    ['an old Mac', 'Loon\rHuur', [['Loon'], ['Huur']]],
    ['a break within a cell', 'a\t"b\r\nc"\td\n', [['a', 'b\nc', 'd']]],
    ['a tab and quotes within a cell', '"zeg ""ja"""\t"x\ty"', [['zeg "ja"', 'x\ty']]],
    ['a quote that is text', '6" buis\t"half\nover', [['6" buis', '"half'], ['over']]],
    ['empty cells in between', 'a\t\tc\n\nb', [['a', '', 'c'], [''], ['b']]],
    ['empty lines at the end', 'a\n\n \n', [['a']]],
    ['nothing', '', []],
  ])('from %s', (_from, copied, cells) => {
    expect(readGrid(copied)).toEqual(cells);
  });

  it.each([
    ['een woord', false],
    ['een woord\r\n', false],
    ['een\twoord', true],
    ['een\nwoord', true],
    ['een\n\n', true],
  ])('%j is a table: %s', (copied, is) => {
    expect(isTable(copied)).toBe(is);
  });
});
