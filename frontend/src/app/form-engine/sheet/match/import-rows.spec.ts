import { describe, expect, it } from '@jest/globals';
import type { RowsField } from '@tranche/domain/browser';
import { rowsTarget } from '../../paste/table-columns.js';
import type { CellFlaw, SheetLines } from '../read/workbook.js';
import { bindRows } from './bind-rows.js';
import { importRows } from './import-rows.js';

const both = (nl: string, en = nl) => ({ nl, en });

const PLACES: RowsField = {
  kind: 'rows',
  name: 'places',
  label: both('Plaatsen'),
  rowLabel: both('plaats'),
  maximumRows: 3,
  columns: [
    { kind: 'text', name: 'name', label: both('Naam', 'Name') },
    { kind: 'number', name: 'weeks', label: both('Weken (begeleiding)', 'Weeks') },
    { kind: 'money', name: 'pay', label: both('Loon', 'Pay') },
  ],
};

const read = (lines: SheetLines['lines'], flaws: Record<string, CellFlaw> = {}, more = {}) =>
  importRows(rowsTarget(PLACES), {
    lines,
    flaws: new Map(Object.entries(flaws)),
    hiddenRows: 0,
    rowsLeft: 0,
    ...more,
  });
const rowsOf = (imported: ReturnType<typeof read>) => imported.rows.map(({ row }) => row);

describe('reading a sheet as rows of a table', () => {
  it.each([
    ['Dutch', ['Loon', 'Naam', 'weken']],
    ['English, with signs', ['PAY:', ' Name *', 'Weeks']],
  ])('finds its columns by headings in %s, in any order', (_language, headings) => {
    const imported = read([headings, ['12,50', 'Ada', '40']]);
    expect(rowsOf(imported)).toEqual([{ name: 'Ada', weeks: 40, pay: 1_250 }]);
    expect(imported).toMatchObject({ headings: 1, unknown: [], missing: [], notes: [] });
  });

  it('counts what stands above the headings, and names columns that the table does not have', () => {
    const imported = read([
      ['Overzicht 2027'],
      [],
      ['Naam', 'Leeftijd', 'Weken', '', 'Naam'],
      ['Ada', '19', '40', 'los', 'Bob'],
      [],
      ['', '20', '', '', ''],
    ]);
    expect(rowsOf(imported)).toEqual([{ name: 'Ada', weeks: 40, pay: null }]);
    expect(imported).toMatchObject({
      headings: 3,
      rowsAbove: 1,
      emptyRows: 1,
      rowsElsewhere: 1,
      missing: ['pay'],
    });
    expect(imported.unknown).toEqual([
      { column: 'B', title: 'Leeftijd' },
      { column: 'D', title: '' },
      { column: 'E', title: 'Naam' },
    ]);
  });

  it('goes by the order of the table where no headings are', () => {
    const imported = read([
      ['Ada', '40'],
      ['Bob', '38'],
    ]);
    expect(rowsOf(imported)).toMatchObject([
      { name: 'Ada', weeks: 40 },
      { name: 'Bob', weeks: 38 },
    ]);
    expect(imported).toMatchObject({ headings: null, missing: ['pay'] });
  });

  it('names each cell that is not taken over as the sheet calls it', () => {
    const { notes, rows } = read(
      [
        ['Naam', 'Weken', 'Loon'],
        ['Ada', 'veertig', ''],
        ['x'.repeat(5_001), '', '1,2340'],
        ['2027-02-01', '40', ''],
      ],
      {
        C2: { kind: 'formula' },
        B3: { kind: 'error', text: '#N/B' },
        A4: { kind: 'date' },
      },
    );
    expect(notes).toMatchObject([
      { cell: 'B2', why: 'unread', text: 'veertig', row: 0, column: 'weeks' },
      { cell: 'C2', why: 'formula' },
      { cell: 'A3', why: 'too-long' },
      { cell: 'B3', why: 'error', text: '#N/B' },
      { cell: 'C3', why: 'unread', text: '1,2340' },
      { cell: 'A4', why: 'date', text: '2027-02-01' },
    ]);
    expect(rows[0]?.row).toEqual({ name: 'Ada', weeks: { typed: 'veertig' }, pay: null });
  });

  it('says a merged range once, and makes no row of what it covers alone', () => {
    const merged: CellFlaw = { kind: 'merged', range: 'A2:A4' };
    const imported = read(
      [
        ['Naam', 'Weken'],
        ['Ada', '40'],
        ['', '38'],
        ['', ''],
      ],
      {
        A3: merged,
        A4: merged,
      },
    );
    expect(imported.rows).toHaveLength(2);
    expect(imported.notes).toMatchObject([{ cell: 'A2:A4', why: 'merged' }]);
  });
});

describe('putting it in the table', () => {
  const before = [
    { name: 'Oud', weeks: 1, pay: null },
    { name: null, weeks: null, pay: null },
  ];
  const three = read([['Ada'], ['Bob'], ['Cor']]);

  it('adds below what was filled in, and counts what finds no room', () => {
    const bound = bindRows(rowsTarget(PLACES), before, three, 'add');
    expect(bound.rows).toMatchObject([{ name: 'Oud' }, { name: 'Ada' }, { name: 'Bob' }]);
    expect(bound).toMatchObject({ first: 1, filled: 2, linesLeft: 1 });
    expect(bound.cells).toEqual([
      { row: 1, column: 'name' },
      { row: 2, column: 'name' },
    ]);
  });

  it('takes the place of all', () => {
    const bound = bindRows(rowsTarget(PLACES), before, three, 'replace');
    expect(bound.rows).toMatchObject([{ name: 'Ada' }, { name: 'Bob' }, { name: 'Cor' }]);
    expect(bound).toMatchObject({ first: 0, filled: 3, linesLeft: 0 });
  });
});
