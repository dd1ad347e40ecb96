import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import type { AnswerRow, RowsField } from '@tranche/domain/browser';
import { eventually } from '../../../testing/eventually.js';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { textRow, xlsx } from '../../../testing/xlsx-parts.js';
import { RowTable } from '../fields/row-table.js';

const both = (text: string) => ({ nl: text, en: text });

const PLACES: RowsField = {
  kind: 'rows',
  name: 'places',
  label: both('Plaatsen'),
  rowLabel: both('plaats'),
  maximumRows: 5,
  columns: [
    { kind: 'text', name: 'name', label: both('Naam') },
    { kind: 'number', name: 'weeks', label: both('Weken') },
  ],
};
const OLD = { name: 'Oud', weeks: 1 };

const FILE = xlsx(
  { name: 'Uitleg', rows: textRow(1, 'Vul het tweede blad in') },
  {
    name: 'Plaatsen',
    rows: textRow(1, 'Weken', 'Naam') + textRow(2, '40', 'Ada') + textRow(3, 'veel', 'Bob'),
  },
);

function open(rows: readonly AnswerRow[]) {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const fixture = TestBed.createComponent(RowTable);
  fixture.componentRef.setInput('fid', 'answer-places');
  fixture.componentRef.setInput('field', PLACES);
  fixture.componentRef.setInput('value', rows);
  const host: HTMLElement = fixture.nativeElement;
  document.body.append(host);
  const button = (label: string) =>
    [...host.querySelectorAll('button')].find((each) => each.textContent.includes(label));
  const press = async (label: string) => {
    await eventually(() => button(label));
    button(label)?.click();
    await fixture.whenStable();
  };
  const choose = async (file: Blob, name = 'plaatsen.xlsx') => {
    await press('Uit een rekenblad');
    const input = host.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [new File([file], name)] });
    input?.dispatchEvent(new Event('change'));
    await eventually(() => host.querySelector('.sheet-preview, .sheet-import .notice--wrong'));
  };
  return { fixture, host, press, choose, button, value: () => fixture.componentInstance.value() };
}

describe('a table from a spreadsheet', () => {
  it('shows what the sheet with the headings would bring, and changes nothing yet', async () => {
    const { host, choose, value } = open([OLD]);
    await choose(FILE);
    const said = host.querySelector('.sheet-preview')?.textContent ?? '';
    expect(said).toContain('2 regels om over te nemen.');
    expect(said).toContain('De koppen staan in rij 1.');
    expect(said).toContain('Cel A3 (Weken): “veel” past hier niet.');
    expect(host.querySelector('select[id$=name]')?.textContent).toContain('Uitleg');
    expect(document.activeElement?.id).toBe('answer-places-sheet-preview');
    expect(value()).toEqual([OLD]);
  });

  it('leads from a cell that is named to where it stands in the preview', async () => {
    const { host, choose } = open([]);
    await choose(FILE);
    host.querySelector<HTMLElement>('.sheet-preview .notice a')?.click();
    expect(document.activeElement?.textContent.trim()).toBe('veel');
  });

  it('adds below what stands there, says so, and takes it back with one press', async () => {
    const { host, choose, press, value } = open([OLD]);
    await choose(FILE);
    await press('Toevoegen onder wat er staat');
    expect(value()).toEqual([
      OLD,
      { name: 'Ada', weeks: 40 },
      { name: 'Bob', weeks: { typed: 'veel' } },
    ]);
    const note = host.querySelector('form-paste-note');
    expect(note?.textContent).toContain('2 regels overgenomen: regel 2 tot en met 3.');
    expect(note?.textContent).toContain('1 cel kon niet worden gelezen.');
    expect(document.activeElement?.id).toBe('answer-places-note');
    expect(host.querySelector('form-sheet-import')).toBeNull();
    await press('Overnemen ongedaan maken');
    expect(value()).toEqual([OLD]);
  });

  it('takes the place of all, and gives all back', async () => {
    const { choose, press, value } = open([OLD]);
    await choose(FILE);
    await press('Alles vervangen');
    expect(value()).toMatchObject([{ name: 'Ada' }, { name: 'Bob' }]);
    await press('Overnemen ongedaan maken');
    expect(value()).toEqual([OLD]);
  });

  it('has one button where nothing stands yet', async () => {
    const { choose, press, button, value } = open([{ name: null, weeks: null }]);
    await choose(FILE);
    expect(button('Alles vervangen')).toBeUndefined();
    await press('Overnemen');
    expect(value()).toHaveLength(2);
  });

  it('says in one sentence why a file cannot be read, and leaves the table', async () => {
    const { host, choose, value } = open([OLD]);
    await choose(new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])]), 'oud.xls');
    expect(host.querySelector('[role=alert]')?.textContent).toContain('oud bestand van Excel');
    expect(host.querySelector('input[type=file]')).not.toBeNull();
    expect(value()).toEqual([OLD]);
  });

  it('reads a file of lines', async () => {
    const { choose, press, value } = open([]);
    await choose(new Blob(['Weken;Naam\n40;Ada\n']), 'plaatsen.csv');
    await press('Overnemen');
    expect(value()).toEqual([{ name: 'Ada', weeks: 40 }]);
  });
});
