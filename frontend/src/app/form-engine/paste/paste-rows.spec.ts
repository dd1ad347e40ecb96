import { describe, expect, it } from '@jest/globals';
import type { AnswerRow, CostLine, CostLinesField, RowsField } from '@tranche/domain/browser';
import { pasteRows } from './paste-rows.js';
import { readGrid } from './read-grid.js';
import { costsTarget, rowsTarget } from './table-columns.js';

const both = (nl: string, en = nl) => ({ nl, en });

const PLACES: RowsField = {
  kind: 'rows',
  name: 'places',
  label: both('Leerplaatsen'),
  rowLabel: both('leerplaats'),
  maximumRows: 50,
  columns: [
    { kind: 'text', name: 'name', label: both('Naam', 'Name') },
    {
      kind: 'choice',
      name: 'level',
      label: both('Niveau', 'Level'),
      options: [
        { value: 'mbo', label: both('Middelbaar', 'Secondary') },
        { value: 'hbo', label: both('Hoger', 'Higher') },
      ],
    },
    { kind: 'number', name: 'weeks', label: both('Weken', 'Weeks') },
    { kind: 'money', name: 'pay', label: both('Loon', 'Pay') },
    { kind: 'date', name: 'from', label: both('Vanaf', 'From') },
    { kind: 'yes-no', name: 'paid', label: both('Betaald', 'Paid') },
  ],
};

const BUDGET: CostLinesField = {
  kind: 'cost-lines',
  name: 'budget',
  label: both('Begroting'),
  years: 4,
  categories: [
    { code: 'staff', label: both('Personeel', 'Staff') },
    { code: 'rent', label: both('Huur', 'Rent') },
  ],
};
const LINE: CostLine = { category: '', description: '', year: 1, amountCents: null };

const paste = (copied: string, before: readonly AnswerRow[] = [], column = 'name', row = 0) =>
  pasteRows(rowsTarget(PLACES), before, { row, column }, readGrid(copied));
const pasteCosts = (copied: string, column: keyof CostLine = 'category') =>
  pasteRows(
    costsTarget(BUDGET, { empty: () => LINE, most: 400 }),
    [LINE],
    { row: 0, column },
    readGrid(copied),
  );

describe('pasting into a table of rows', () => {
  it('reads every column as people write it, in Dutch and in English', () => {
    const { rows, unread } = paste(
      'Ada\tHoger\t1.000\t€ 1.250,50\t1-9-2027\tja\r\nBob\tsecondary\t1,000\t1,250.50\t2027-09-01\tno\r\n',
    );
    expect(rows).toEqual([
      { name: 'Ada', level: 'hbo', weeks: 1_000, pay: 125_050, from: '2027-09-01', paid: true },
      { name: 'Bob', level: 'mbo', weeks: 1_000, pay: 125_050, from: '2027-09-01', paid: false },
    ]);
    expect(unread).toBe(0);
  });

  it('keeps what it cannot read as it was pasted, in that cell only', () => {
    const { rows, unread, cells } = paste('Ada\tlager\t38,5\tveel\n Bob\tHoger\t40\t10');
    expect(rows[0]).toMatchObject({
      name: 'Ada',
      level: { typed: 'lager' },
      weeks: { typed: '38,5' },
      pay: { typed: 'veel' },
    });
    expect(rows[1]).toMatchObject({ name: 'Bob', level: 'hbo', weeks: 40, pay: 1_000 });
    expect(unread).toBe(3);
    expect(cells).toHaveLength(8);
  });

  it('fills from the cell with the cursor on, over what stands there, and leaves the rest', () => {
    const before = [
      { name: 'Ada', weeks: 1, pay: 5 },
      { name: 'Bob', weeks: 2, pay: 6 },
    ];
    const { rows } = paste('10\n20\n30', before, 'weeks', 1);
    expect(rows).toEqual([
      before[0],
      { name: 'Bob', weeks: 10, pay: 6 },
      expect.objectContaining({ name: null, weeks: 20 }),
      expect.objectContaining({ weeks: 30 }),
    ]);
  });

  it('counts what does not fit: sixty lines in a table of fifty', () => {
    const sixty = Array.from({ length: 60 }, (_, index) => `Naam ${index + 1}`).join('\r\n');
    const { rows, filled, linesLeft } = paste(sixty);
    expect(rows).toHaveLength(50);
    expect(rows[49]).toMatchObject({ name: 'Naam 50' });
    expect({ filled, linesLeft }).toEqual({ filled: 50, linesLeft: 10 });
  });

  it('counts columns beside the last, and cells that nobody can store', () => {
    const { columnsLeft, tooLong, rows } = paste(`ja\textra\tnog een\n`, [{}], 'paid');
    expect({ columnsLeft, tooLong, rows }).toEqual({
      columnsLeft: 2,
      tooLong: 0,
      rows: [{ paid: true }],
    });
    expect(paste(`${'x'.repeat(5_001)}\tHoger`)).toMatchObject({
      tooLong: 1,
      rows: [{ name: null, level: 'hbo' }],
    });
  });

  it('leaves out the headings that were copied along', () => {
    expect(paste('Naam\tNiveau\nAda\tHoger')).toMatchObject({
      hadHeading: true,
      rows: [{ name: 'Ada', level: 'hbo' }],
    });
  });

  it('puts a cell of several lines in one cell', () => {
    expect(paste('"Ada\nLovelace"\tHoger').rows[0]).toMatchObject({ name: 'Ada Lovelace' });
  });
});

describe('pasting into the budget', () => {
  it('finds the category by its name, and keeps what is none', () => {
    const { rows, unread } = pasteCosts(
      'Soort kosten\tOmschrijving\tJaar\tBedrag\nstaff\tUren\tJaar 2\t1.000\nHuur\tZaal\t3\t€ 250,50\nReizen\tTrein\tlater\ttwaalf',
    );
    expect(rows).toEqual([
      { category: 'staff', description: 'Uren', year: 2, amountCents: 100_000 },
      { category: 'rent', description: 'Zaal', year: 3, amountCents: 25_050 },
      {
        category: 'Reizen',
        description: 'Trein',
        year: { typed: 'later' },
        amountCents: { typed: 'twaalf' },
      },
    ]);
    expect(unread).toBe(3);
  });

  it('counts a year that the project does not have as one that could not be read', () => {
    const { rows, unread } = pasteCosts('Reizen\tTrein\t2027\tveel\nHuur\tZaal\t4\t100');
    expect(rows.map(({ year }) => year)).toEqual([2027, 4]);
    expect(unread).toBe(3);
  });

  it('fills one column', () => {
    expect(pasteCosts('100\n200', 'amountCents').rows).toEqual([
      { ...LINE, amountCents: 10_000 },
      { ...LINE, amountCents: 20_000 },
    ]);
  });
});
