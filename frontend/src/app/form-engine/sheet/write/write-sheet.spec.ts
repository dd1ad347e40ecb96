import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import type { AnswerRow, CostLine, CostLinesField, RowsField } from '@tranche/domain/browser';
import en from '../../../../i18n/en/parts.json';
import sheetTexts from '../../../../i18n/nl/sheet.json';
import nl from '../../../../i18n/nl/parts.json';
import { Locale } from '../../../core/locale/locale.js';
import { TextCatalogue } from '../../../core/locale/text-catalogue.js';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import {
  COST_TITLES,
  costsTarget,
  rowsTarget,
  type PasteTarget,
} from '../../paste/table-columns.js';
import { importRows } from '../match/import-rows.js';
import { readFile } from '../read/read-file.js';
import { costColumns, rowColumns, type SheetColumn } from './sheet-columns.js';
import { writeTable, writeTemplate } from './write-sheet.js';

const both = (text: string, other = text) => ({ nl: text, en: other });

const PLACES: RowsField = {
  kind: 'rows',
  name: 'places',
  label: both('Plaatsen'),
  rowLabel: both('plaats'),
  maximumRows: 9,
  columns: [
    { kind: 'text', name: 'name', label: both('Naam'), maximumLength: 40 },
    {
      kind: 'choice',
      name: 'level',
      label: both('Niveau'),
      options: [
        { value: 'mbo', label: both('Middelbaar') },
        { value: 'hbo', label: both('Hoger') },
      ],
    },
    {
      kind: 'number',
      name: 'weeks',
      label: both('Weken'),
      minimum: 1,
      maximum: 53,
      showWhen: { field: 'level', in: ['mbo'] },
    },
    { kind: 'money', name: 'pay', label: both('Loon') },
    { kind: 'date', name: 'from', label: both('Vanaf') },
    { kind: 'yes-no', name: 'paid', label: both('Betaald') },
  ],
};
const ROWS: readonly AnswerRow[] = [
  { name: '=1+1', level: 'mbo', weeks: 40, pay: 125_050, from: '2027-09-01', paid: true },
  { name: '00123', level: 'hbo', weeks: null, pay: 1_234_567_89, from: null, paid: false },
  {
    name: '+31 6',
    level: { typed: 'lager' },
    weeks: null,
    pay: 1,
    from: { typed: 'gauw' },
    paid: null,
  },
  {
    name: '1-2',
    level: 'mbo',
    weeks: { typed: '38,5' },
    pay: { typed: 'veel' },
    from: null,
    paid: null,
  },
  { name: '@SUM(A1) & <b> "é"', level: null, weeks: null, pay: 0, from: '1999-12-31', paid: null },
];

const BUDGET: CostLinesField = {
  kind: 'cost-lines',
  name: 'budget',
  label: both('Begroting'),
  years: 4,
  categories: [
    { code: 'staff', label: both('Personeel') },
    { code: 'rent', label: both('Huur') },
  ],
};
const LINES: readonly CostLine[] = [
  { category: 'staff', description: '-5 uur', year: 2, amountCents: 100_010 },
  { category: 'Reizen', description: '', year: { typed: 'later' }, amountCents: { typed: 'veel' } },
];

async function locale(): Promise<Locale> {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const texts = () => Promise.resolve({ default: sheetTexts });
  await TestBed.inject(TextCatalogue).add('sheet', { nl: texts, en: texts }, 'nl');
  return TestBed.inject(Locale);
}

/** Saved as a file, and read from it again. */
async function throughFile<Row>(
  columns: readonly SheetColumn<Row>[],
  target: PasteTarget<Row>,
  rows: readonly Row[],
) {
  const workbook = await readFile(await writeTable(columns, rows, { name: 'Plaatsen: [alles]' }));
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('No sheet.');
  return { name: sheet.name, imported: importRows(target, await sheet.read()) };
}

describe('a table as a file of Excel', () => {
  it('is read back as it was, whatever its texts begin with', async () => {
    const columns = rowColumns(PLACES, await locale());
    const { name, imported } = await throughFile(columns, rowsTarget(PLACES), ROWS);
    expect(imported.rows.map(({ row }) => row)).toEqual(ROWS);
    expect(imported).toMatchObject({ headings: 1, unknown: [], missing: [] });
    expect(imported.notes.map(({ why }) => why)).toEqual(['unread', 'unread', 'unread', 'unread']);
    expect(name).toBe('Plaatsen   alles');
  });

  it('is so for a budget as well', async () => {
    const empty = () => ({ category: '', description: '', year: 1, amountCents: null });
    const { imported } = await throughFile(
      costColumns(BUDGET, await locale()),
      costsTarget(BUDGET, { empty, most: 9 }),
      LINES,
    );
    expect(imported.rows.map(({ row }) => row)).toEqual(LINES);
  });

  it('holds no formula', async () => {
    const columns = rowColumns(PLACES, await locale());
    const file = await writeTable(columns, ROWS, { name: 'Plaatsen' });
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const sheets = Object.entries(parts).filter(([name]) => name.includes('worksheets/sheet'));
    expect(sheets).toHaveLength(1);
    for (const [, bytes] of sheets) expect(strFromU8(bytes)).not.toMatch(/<f[ >]/);
  });

  it('is empty as a template, with what may stand in each column on a second sheet', async () => {
    const file = await writeTemplate(rowColumns(PLACES, await locale()), {
      name: 'Plaatsen',
      allowed: { name: 'Wat mag', column: 'Kolom', what: 'Wat' },
    });
    const { sheets } = await readFile(file);
    const [first, second] = await Promise.all(sheets.map((sheet) => sheet.read()));
    expect(first?.lines).toEqual([['Naam', 'Niveau', 'Weken', 'Loon', 'Vanaf', 'Betaald']]);
    expect(second?.lines).toEqual([
      ['Kolom', 'Wat'],
      ['Naam', 'Tekst van hoogstens 40 tekens'],
      ['Niveau', 'Middelbaar'],
      ['Niveau', 'Hoger'],
      ['Weken', 'Heel getal van 1 tot en met 53'],
      ['Loon', 'Bedrag in euro’s, zoals 1250,50'],
      ['Vanaf', 'Dag, zoals 31-12-2027'],
      ['Betaald', 'Ja'],
      ['Betaald', 'Nee'],
    ]);
  });

  it('has the headings that stand above the budget on screen', () => {
    for (const [language, { costs }] of Object.entries({ nl, en })) {
      const titles = Object.values(COST_TITLES).map((title) =>
        language === 'nl' ? title.nl : title.en,
      );
      expect(titles).toEqual([
        costs.category,
        costs.description,
        costs.year,
        costs.amount,
        costs.activity,
        costs.hours,
      ]);
    }
  });
});
