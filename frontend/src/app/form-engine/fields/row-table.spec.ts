import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import type { AnswerRow, RowsField } from '@tranche/domain/browser';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { RowTable } from './row-table.js';

const both = (text: string) => ({ nl: text, en: text });

const PASSENGERS: RowsField = {
  kind: 'rows',
  name: 'passengers',
  label: both('Passagiers'),
  rowLabel: both('passagier'),
  maximumRows: 2,
  columns: [
    { kind: 'text', name: 'name', label: both('Naam') },
    { kind: 'number', name: 'weight', label: both('Gewicht') },
  ],
};

async function open(rows: readonly AnswerRow[]) {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const fixture = TestBed.createComponent(RowTable);
  fixture.componentRef.setInput('fid', 'answer-passengers');
  fixture.componentRef.setInput('field', PASSENGERS);
  fixture.componentRef.setInput('value', rows);
  const host: HTMLElement = fixture.nativeElement;
  document.body.append(host);
  await fixture.whenStable();
  const press = async (label: string) => {
    const button = [...host.querySelectorAll('button')].find((each) =>
      each.textContent.includes(label),
    );
    button?.click();
    await fixture.whenStable();
  };
  return { fixture, host, press };
}

describe('RowTable', () => {
  it('adds a row and puts the cursor in its first cell', async () => {
    const { fixture, press } = await open([]);
    await press('Voeg passagier toe');
    expect(fixture.componentInstance.value()).toEqual([{ name: null, weight: null }]);
    expect(document.activeElement?.id).toBe('answer-passengers-0-name');
  });

  it('stops at the highest number of rows and says so', async () => {
    const { host } = await open([{ name: 'Knor' }, { name: 'Babe' }]);
    expect(host.querySelector('.utrecht-button')).toBeNull();
    expect(host.textContent).toContain('hoogstens 2');
  });

  it('removes the row that was meant, says so and leads on to the button for another', async () => {
    const { fixture, host, press } = await open([{ name: 'Knor' }, { name: 'Babe' }]);
    await press('Verwijderen, passagier 1');
    expect(fixture.componentInstance.value()).toEqual([{ name: 'Babe' }]);
    expect(document.activeElement?.textContent).toContain('Voeg passagier toe');
    expect(host.querySelector('p[role=status]')?.textContent).toContain('Verwijderd: passagier 1.');
  });

  it('ties an error to the cell it is about', async () => {
    const { fixture, host } = await open([{ name: 'Knor', weight: 900 }]);
    const cell = 'answer-passengers-0-weight';
    fixture.componentRef.setInput('cellErrors', [
      { for: cell, text: 'Passagiers, regel 1, Gewicht: te zwaar' },
    ]);
    await fixture.whenStable();
    const control = host.querySelector(`#${cell}`);
    expect(control?.getAttribute('aria-describedby')).toBe(`${cell}-error`);
    expect(host.querySelector(`#${cell}-error`)?.textContent).toContain(' Te zwaar');
  });

  it('numbers its rows, so that a message about one can be followed', async () => {
    const { host } = await open([{ name: 'Knor' }, { name: 'Babe' }]);
    const numbers = [...host.querySelectorAll('tbody th[scope=row]')];
    expect(numbers.map((each) => each.textContent.trim())).toEqual(['1', '2']);
    expect(numbers[0]?.getAttribute('data-label')).toBe('passagier');
  });

  it('names every control by its column and row', async () => {
    const { host } = await open([{ name: 'Knor' }]);
    const labels = [...host.querySelectorAll('label')].map((label) => label.textContent.trim());
    expect(labels).toEqual(['Naam, passagier 1', 'Gewicht, passagier 1']);
  });

  describe('and lines copied from a spreadsheet', () => {
    const said = (host: HTMLElement) => host.querySelector('form-paste-note')?.textContent ?? '';

    it('fills rows, says what does not fit, and keeps what it cannot read', async () => {
      const { fixture, host } = await open([{ name: 'Oud', weight: 1 }]);
      const left: string[] = [];
      fixture.componentInstance.left.subscribe((cells) => left.push(...cells));
      pasteInto(
        host.querySelector('#answer-passengers-0-name'),
        'Knor\t38,5\r\nBabe\t40\r\nPiet\t1',
      );
      await fixture.whenStable();
      expect(fixture.componentInstance.value()).toEqual([
        { name: 'Knor', weight: { typed: '38,5' } },
        { name: 'Babe', weight: 40 },
      ]);
      expect(host.querySelector<HTMLInputElement>('#answer-passengers-0-weight')?.value).toBe(
        '38,5',
      );
      expect(said(host)).toContain('2 regels geplakt: regel 1 tot en met 2');
      expect(said(host)).toContain('1 cel kon niet worden gelezen');
      expect(said(host)).toContain('Niet geplakt: de laatste regel');
      expect(host.querySelector('form-paste-note [role="status"]')?.textContent).toContain(
        'geplakt',
      );
      expect(left).toContain('answer-passengers-0-weight');
    });

    it('names above the table each pasted cell that is not right, with a link to it', async () => {
      const { fixture, host } = await open([{ name: 'Oud', weight: 1 }]);
      pasteInto(host.querySelector('#answer-passengers-0-name'), 'Knor\t38\r\nBabe\t-4');
      const text = 'Passagiers, regel 2, Gewicht: minstens 0';
      fixture.componentRef.setInput('cellErrors', [{ for: 'answer-passengers-1-weight', text }]);
      await fixture.whenStable();
      const note = host.querySelector('form-paste-note');
      expect(note?.nextElementSibling?.tagName).toBe('TABLE');
      const links = [...(note?.querySelectorAll('a') ?? [])];
      expect(links.map((link) => link.textContent.trim())).toEqual(['passagier 2, Gewicht']);
      links[0]?.click();
      expect(document.activeElement?.id).toBe('answer-passengers-1-weight');
    });

    it('takes the paste back with one press', async () => {
      const { fixture, host, press } = await open([{ name: 'Oud', weight: 1 }]);
      pasteInto(host.querySelector('#answer-passengers-0-name'), 'Knor\nBabe');
      await fixture.whenStable();
      await press('Plakken ongedaan maken');
      expect(fixture.componentInstance.value()).toEqual([{ name: 'Oud', weight: 1 }]);
      expect(said(host)).toContain('ongedaan gemaakt');
    });

    it('offers no undo that would cost what was typed since', async () => {
      const { fixture, host } = await open([{ name: 'Oud' }]);
      pasteInto(host.querySelector('#answer-passengers-0-name'), 'Knor\nBabe');
      fixture.componentInstance.value.update((rows) => [...rows.slice(1), { name: 'Nieuw' }]);
      await fixture.whenStable();
      expect(said(host)).not.toContain('ongedaan');
    });

    it('leaves one word to the cell', async () => {
      const { host } = await open([{ name: 'Oud' }]);
      expect(pasteInto(host.querySelector('#answer-passengers-0-name'), 'Knor\r\n')).toBe(false);
    });
  });
});

/** @returns whether the page took over from the browser */
function pasteInto(cell: Element | null, copied: string): boolean {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => copied } });
  cell?.dispatchEvent(event);
  return event.defaultPrevented;
}
