import { describe, expect, it } from '@jest/globals';
import { packed, textRow, xlsx, xlsxParts } from '../../../../testing/xlsx-parts.js';
import { readFile } from './read-file.js';
import type { SheetLines } from './workbook.js';

async function linesIn(file: Blob): Promise<SheetLines> {
  const [sheet] = (await readFile(file)).sheets;
  if (!sheet) throw new Error('No sheet.');
  return sheet.read();
}

const PLAIN = { name: 'Blad1', rows: textRow(1, 'Naam', 'Weken') };

describe('a file of Excel', () => {
  it('gives the outcome of a formula that was stored, and never runs one', async () => {
    const { lines, flaws } = await linesIn(
      xlsx({
        name: 'Blad1',
        rows: `<row r="1"><c r="A1"><f>20+20</f><v>40</v></c><c r="B1"><f>1+1</f></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`,
      }),
    );
    expect(lines[0]?.[0]).toBe('40');
    expect([...flaws]).toEqual([
      ['B1', { kind: 'formula' }],
      ['D1', { kind: 'error', text: '#DIV/0!' }],
    ]);
  });

  it.each([
    ['1250.5', '1250,5'],
    ['0.30000000000000004', '0,3'],
    ['1.234', '1,2340'],
    ['12345', '12345'],
    ['-3', '-3'],
  ])('writes the number %s so that it is read without loss: %s', async (stored, text) => {
    const rows = `<row r="1"><c r="A1"><v>${stored}</v></c></row>`;
    expect((await linesIn(xlsx({ name: 'Blad1', rows }))).lines).toEqual([[text]]);
  });

  it('writes a day as ISO, and says that it was one', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>46631</v></c></row>';
    const { lines, flaws } = await linesIn(xlsx({ name: 'Blad1', rows }));
    expect(lines).toEqual([['2027-09-01']]);
    expect(flaws.get('A1')).toEqual({ kind: 'date' });
  });

  it('names what a merged range covers', async () => {
    const { flaws } = await linesIn(
      xlsx({
        name: 'Blad1',
        rows: textRow(1, 'Ada', '40'),
        after: '<mergeCells><mergeCell ref="A1:A3"/></mergeCells>',
      }),
    );
    const merged = { kind: 'merged', range: 'A1:A3' };
    expect([...flaws]).toEqual([
      ['A2', merged],
      ['A3', merged],
    ]);
  });

  it('reads no hidden sheet, and names it', async () => {
    const workbook = await readFile(
      xlsx(
        { name: 'Geheim', state: 'hidden', rows: textRow(1, 'a') },
        PLAIN,
        { name: 'Diep', state: 'veryHidden', rows: textRow(1, 'b') },
        { name: 'Twee', rows: textRow(1, 'c') },
      ),
    );
    expect(workbook.hidden).toEqual(['Geheim', 'Diep']);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Blad1', 'Twee']);
    expect((await workbook.sheets[1]?.read())?.lines).toEqual([['c']]);
  });

  it('keeps the rows where they stand, and says what a filter hides', async () => {
    const { lines, hiddenRows } = await linesIn(
      xlsx({
        name: 'Blad1',
        rows: textRow(3, 'Ada') + textRow(4, 'Bob').replace('<row ', '<row hidden="1" '),
      }),
    );
    expect(lines).toEqual([[], [], ['Ada'], ['Bob']].map((line) => (line.length ? line : [''])));
    expect(hiddenRows).toBe(1);
  });

  it('reads cells and rows that do not say where they stand', async () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    expect((await linesIn(xlsx({ name: 'Blad1', rows }))).lines).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
  });

  it('stops at ten thousand rows, and leaves what is only formatted', async () => {
    const { lines, rowsLeft } = await linesIn(
      xlsx({
        name: 'Blad1',
        rows: `${textRow(1, 'Ada')}<row r="9000"><c r="A9000" s="1"/></row>${textRow(1_048_576, 'ver')}`,
      }),
    );
    expect({ lines, rowsLeft }).toEqual({ lines: [['Ada']], rowsLeft: 1 });
  });

  it('reads shared texts, and one that looks like a formula as the text it is', async () => {
    const parts = xlsxParts(
      [{ name: 'Blad1', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
      ['=1+1'],
    );
    expect((await linesIn(packed(parts))).lines).toEqual([['=1+1']]);
  });
});

describe('a file that cannot be read', () => {
  const bytes = (...parts: (string | readonly number[])[]) =>
    new Blob(parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part))));
  const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = (name: string) => [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const broken = async () => {
    const whole = new Uint8Array(await xlsx(PLAIN).arrayBuffer());
    return new Blob([whole.slice(0, whole.length - 60)]);
  };
  const bomb = () => packed({ ...xlsxParts([PLAIN]), 'xl/media/x.xml': ' '.repeat(61_000_000) });

  it.each([
    ['empty', bytes()],
    ['too-large', bytes(new Array<number>(10 * 1_048_576 + 1).fill(32))],
    ['encrypted', bytes(CONTAINER, new Array<number>(500).fill(0), wide('EncryptedPackage'))],
    ['old-excel', bytes(CONTAINER, new Array<number>(500).fill(0), wide('Workbook'))],
    ['open-document', packed({ mimetype: 'application/vnd.oasis', 'content.xml': '<a/>' })],
    ['unknown', packed({ 'word/document.xml': '<a/>' })],
    ['unknown', bytes([0x25, 0x50, 0x44, 0x46, 0, 1, 2])],
    ['too-much', bomb()],
    ['damaged', broken()],
    ['damaged', packed({ ...xlsxParts([PLAIN]), 'xl/workbook.xml': '<workbook>' })],
    ['empty', xlsx({ ...PLAIN, state: 'hidden' })],
  ])('says that it is %s', async (code, file) => {
    await expect(readFile(await file)).rejects.toMatchObject({ code });
  });

  it.each(['<!DOCTYPE a [<!ENTITY x "xx">]><worksheet/>', '<worksheet><sheetData>'])(
    'stops at a sheet that is no sheet: %s',
    async (sheet) => {
      const parts = { ...xlsxParts([PLAIN]), 'xl/worksheets/sheet1.xml': sheet };
      await expect(linesIn(packed(parts))).rejects.toMatchObject({ code: 'damaged' });
    },
  );
});
