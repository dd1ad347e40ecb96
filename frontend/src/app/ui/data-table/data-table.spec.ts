import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { Trail } from '../../core/navigation/trail.js';
import { DataTable } from './data-table.js';

interface Row {
  readonly name: string;
  readonly score: number | null;
}

const ROWS: readonly Row[] = [
  { name: 'Waterbouw', score: 7 },
  { name: 'Zorg', score: null },
  { name: 'Logistiek', score: 9 },
];

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
});

async function open() {
  const fixture = TestBed.createComponent<DataTable<Row>>(DataTable);
  fixture.componentRef.setInput('fid', 'search');
  fixture.componentRef.setInput('label', 'Aanvragen');
  fixture.componentRef.setInput('searchLabel', 'Zoek op naam');
  fixture.componentRef.setInput('rows', ROWS);
  fixture.componentRef.setInput('columns', [
    { id: 'name', header: 'Naam', value: (row: Row) => row.name },
    { id: 'score', header: 'Score', value: (row: Row) => row.score },
  ]);
  await fixture.whenStable();
  const element: HTMLElement = fixture.nativeElement;
  const headers = () => [...element.querySelectorAll('th')];
  return { fixture, element, headers };
}

describe('DataTable', () => {
  it('says how it is sorted, and turns round on the second click', async () => {
    const { fixture, headers } = await open();
    const states: (string | null | undefined)[] = [];
    for (let clicks = 0; clicks < 2; clicks++) {
      headers()[1]?.querySelector('button')?.click();
      await fixture.whenStable();
      states.push(headers()[1]?.getAttribute('aria-sort'));
    }
    expect(states).toEqual(['ascending', 'descending']);
    expect(headers()[0]?.hasAttribute('aria-sort')).toBe(false);
  });

  it('counts what the search leaves over, and all rows for a screen reader', async () => {
    const { fixture, element } = await open();
    expect(element.querySelector('table')?.getAttribute('aria-rowcount')).toBe('4');
    const search = element.querySelector('input');
    if (search) search.value = 'water';
    search?.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(element.querySelector('[role=status]')?.textContent).toContain('1 gevonden');
  });

  it('finds each word anywhere in a row, whatever its accents', async () => {
    const { fixture, element } = await open();
    fixture.componentRef.setInput('rows', [{ name: 'Zorg Éindhoven', score: 9999 }, ...ROWS]);
    const search = element.querySelector('input');
    if (search) search.value = '9999 eindhoven';
    search?.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(element.querySelector('[role=status]')?.textContent).toContain('1 gevonden');
  });

  it.each(['\u200bwater\u200b', 'wa\u00adter', '\u200ewater\u00a0'])(
    'finds what was copied with signs that nobody sees (%j)',
    async (typed) => {
      const { fixture, element } = await open();
      const search = element.querySelector('input');
      if (search) search.value = typed;
      search?.dispatchEvent(new Event('input'));
      await fixture.whenStable();
      expect(element.querySelector('[role=status]')?.textContent).toContain('1 gevonden');
    },
  );

  it('says so when nothing is left', async () => {
    const { fixture, element } = await open();
    const search = element.querySelector('input');
    if (search) search.value = 'bestaat niet';
    search?.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(element.querySelector('table')).toBeNull();
    expect(element.querySelector('.empty')?.textContent).toContain('Niets gevonden');
  });

  it('is searched and sorted as it was left, for who comes back', async () => {
    const { element, fixture, headers } = await open();
    const box = element.querySelector('input');
    if (box) box.value = 'log';
    box?.dispatchEvent(new Event('input'));
    headers()[1]?.querySelector('button')?.click();
    await fixture.whenStable();
    TestBed.inject(Trail).cameBack = true;
    const again = await open();
    expect(again.element.querySelector('input')?.value).toBe('log');
    expect(again.headers()[1]?.getAttribute('aria-sort')).toBe('ascending');
  });
});
