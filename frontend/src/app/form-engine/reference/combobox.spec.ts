import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { Combobox } from './combobox.js';

const OPTIONS = [
  { value: 'kok', label: 'Kok' },
  { value: 'lasser', label: 'Lasser' },
];

async function open(value = '') {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const fixture = TestBed.createComponent(Combobox);
  const inputs = { fid: 'job', label: 'Beroep', options: OPTIONS, total: 2, value };
  for (const [name, each] of Object.entries(inputs)) fixture.componentRef.setInput(name, each);
  fixture.componentRef.setInput('chosenLabel', value ? 'Kok' : '');
  const host: HTMLElement = fixture.nativeElement;
  document.body.append(host);
  await fixture.whenStable();
  const box = host.querySelector('input');
  if (!box) throw new Error('There is no box to type in');
  const press = async (key: string) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true });
    box.dispatchEvent(event);
    await fixture.whenStable();
    return event.defaultPrevented;
  };
  const type = async (text: string) => {
    box.value = text;
    box.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  };
  return { box, fixture, host, press, type };
}

describe('Combobox', () => {
  it('walks the list by arrows and chooses by Enter, without sending the form', async () => {
    const { box, fixture, press } = await open();
    await press('ArrowDown');
    await press('ArrowDown');
    expect(box.getAttribute('aria-expanded')).toBe('true');
    expect(box.getAttribute('aria-activedescendant')).toBe('job-option-1');
    expect(await press('Enter')).toBe(true);
    expect(fixture.componentInstance.value()).toBe('lasser');
    expect(box.getAttribute('aria-expanded')).toBe('false');
  });

  it('lets Enter send the form when nothing is lit', async () => {
    const { press } = await open('kok');
    expect(await press('Enter')).toBe(false);
  });

  it('closes by Escape and keeps what was chosen', async () => {
    const { box, fixture, press } = await open('kok');
    await press('ArrowDown');
    await press('Escape');
    expect(box.getAttribute('aria-expanded')).toBe('false');
    expect(fixture.componentInstance.value()).toBe('kok');
    expect(box.value).toBe('Kok');
  });

  it('chooses by pointer', async () => {
    const { fixture, host } = await open();
    host.querySelector<HTMLElement>('#job-option-0')?.click();
    await fixture.whenStable();
    expect(fixture.componentInstance.value()).toBe('kok');
  });

  it('takes the whole name that was typed for a choice', async () => {
    const { box, fixture, type } = await open();
    await type('lasser');
    box.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
    expect(fixture.componentInstance.value()).toBe('lasser');
  });

  it('leaves half a word on the screen, to be mended', async () => {
    const { box, fixture, type } = await open();
    await type('las');
    box.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
    expect(box.value).toBe('las');
    expect(fixture.componentInstance.value()).toEqual({ typed: 'las' });
  });

  it('tells how many match while the list is open', async () => {
    const { host, press } = await open();
    expect(host.querySelector('[role=status]')?.textContent?.trim()).toBe('');
    await press('ArrowDown');
    expect(host.querySelector('[role=status]')?.textContent?.trim()).toBe('2 gevonden');
  });
});
