import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { describe, expect, it, jest } from '@jest/globals';
import type { FieldError } from '../../core/api/field-errors.js';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { ErrorSummary } from './error-summary.js';

@Component({
  imports: [ErrorSummary],
  template: `
    <ui-error-summary [errors]="errors()" [attempt]="attempt()" />
    <input id="phone" />
  `,
})
class Page {
  readonly errors = signal<readonly FieldError[]>([]);
  readonly attempt = signal(0);
}

async function open() {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const fixture = TestBed.createComponent(Page);
  document.body.append(fixture.nativeElement);
  await fixture.whenStable();
  return fixture;
}

describe('ErrorSummary', () => {
  it('takes the focus and marks the title when an attempt fails', async () => {
    const fixture = await open();
    expect(document.querySelector('.error-summary')).toBeNull();
    fixture.componentInstance.errors.set([{ for: 'phone', text: 'Vul een telefoonnummer in' }]);
    fixture.componentInstance.attempt.set(1);
    await fixture.whenStable();
    expect(document.activeElement?.className).toBe('error-summary');
    expect(TestBed.inject(Title).getTitle()).toMatch(/^Fout: /);
  });

  it('lands on its title, however long it is', async () => {
    const fixture = await open();
    const landed: unknown[] = [];
    const scroll = jest
      .spyOn(Element.prototype, 'scrollIntoView')
      .mockImplementation((how) => landed.push(how));
    fixture.componentInstance.errors.set([{ for: 'phone', text: 'Vul een telefoonnummer in' }]);
    fixture.componentInstance.attempt.set(1);
    await fixture.whenStable();
    scroll.mockRestore();
    expect(landed).toEqual([{ block: 'start' }]);
  });

  it('leads from an error to its control', async () => {
    const fixture = await open();
    fixture.componentInstance.errors.set([{ for: 'phone', text: 'Vul een telefoonnummer in' }]);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    host.querySelector('a')?.click();
    expect(document.activeElement?.id).toBe('phone');
  });
});
