import { TestBed } from '@angular/core/testing';
import { expect, it } from '@jest/globals';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { MoneyField } from '../money-field/money-field.js';
import { TextField } from '../text-field/text-field.js';

async function paste(field: typeof TextField | typeof MoneyField, copied: string) {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const fixture = TestBed.createComponent<TextField | MoneyField>(field);
  fixture.componentRef.setInput('fid', 'it');
  fixture.componentRef.setInput('label', 'Het');
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => copied } });
  host.querySelector('input')?.dispatchEvent(event);
  await fixture.whenStable();
  const said = host.querySelector('[role="alert"]')?.textContent.trim();
  return { taken: event.defaultPrevented, value: fixture.componentInstance.value(), said };
}

it('sixty lines pasted into one line are never glued together', async () => {
  const sixty = Array.from({ length: 60 }, (_, index) => `Regel ${index}`).join('\r\n');
  expect(await paste(TextField, sixty)).toEqual({
    taken: true,
    value: '',
    said: 'Hier past één regel. Wat u kopieerde, heeft er 60; er is niets geplakt.',
  });
});

it('two amounts never become a third', async () => {
  const { taken, value, said } = await paste(MoneyField, '1.000\n250');
  expect({ taken, value }).toEqual({ taken: true, value: null });
  expect(said).toContain('er is niets geplakt');
});

it('a title broken over two lines is one line, with a space', async () => {
  expect(await paste(TextField, 'Techniek\r\nin de regio\r\n')).toEqual({
    taken: true,
    value: 'Techniek in de regio',
    said: undefined,
  });
});

it('one line with a break behind it is left to the browser', async () => {
  expect(await paste(TextField, 'Techniek\r\n')).toMatchObject({ taken: false });
});
