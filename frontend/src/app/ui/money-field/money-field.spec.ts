import { TestBed } from '@angular/core/testing';
import { expect, it, jest } from '@jest/globals';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { MoneyField } from './money-field.js';

it.each([
  [0, '0,00'],
  [2500, ''],
])('an amount of %i cents that gets the focus has "%s" selected', (amount, selected) => {
  jest.useFakeTimers();
  try {
    TestBed.configureTestingModule({ providers: [provideTestTexts()] });
    const fixture = TestBed.createComponent(MoneyField);
    fixture.componentRef.setInput('fid', 'cash');
    fixture.componentRef.setInput('label', 'In geld');
    fixture.componentRef.setInput('value', amount);
    fixture.detectChanges();
    const host: HTMLElement = fixture.nativeElement;
    document.body.append(host);
    const box = host.querySelector('input');
    if (!box) throw new Error('No box');
    box.setSelectionRange(0, 0);
    box.focus();
    jest.runAllTimers();
    expect(box.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0)).toBe(selected);
  } finally {
    jest.useRealTimers();
  }
});
