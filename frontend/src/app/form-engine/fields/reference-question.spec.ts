import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { expect, it } from '@jest/globals';
import type { Section } from '@tranche/domain/browser';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { Questions } from '../questions/questions.js';
import { WhomToAsk } from '../reference/whom-to-ask.js';

const both = (text: string) => ({ nl: text, en: text });

const STUDY: Section = {
  name: 'study',
  group: '',
  title: both('Uw opleiding'),
  part: 'questions',
  fields: [{ kind: 'reference', name: 'school', label: both('School'), list: 'schools' }],
};

@Component({
  imports: [Questions],
  providers: [WhomToAsk],
  template: `<form>
    <form-questions [section]="section" [answers]="{}" [attempted]="false" />
  </form>`,
})
class Page {
  readonly section = STUDY;
}

it.each([
  ['is short', 2, false],
  ['is searched', 900, true],
])('says whom to ask when the answer is not in a list that %s', async (_name, total, searches) => {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting(), provideTestTexts()],
  });
  const fixture = TestBed.createComponent(Page);
  fixture.detectChanges();
  const items = [{ code: '99AA', label: both('ROC Oostrand'), attributes: {} }];
  const list = { list: 'schools', source: 'DUO', validFrom: '2026-07-01', note: null };
  TestBed.inject(HttpTestingController)
    .expectOne('/v1/reference-lists/schools')
    .flush({ ...list, total, items });
  fixture.debugElement.injector
    .get(WhomToAsk)
    .authority.set({ name: both('Uitvoerder'), contact: 'vraag@voorbeeld.nl', address: [] });
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  const wayOut = host.querySelector('form-not-in-list');
  expect(wayOut?.querySelector('summary')?.textContent).toBe('Staat uw antwoord niet in de lijst?');
  expect(wayOut?.querySelector('a')?.getAttribute('href')).toBe('mailto:vraag@voorbeeld.nl');
  expect(wayOut?.textContent?.includes('Zoek op een deel van de naam')).toBe(searches);
});
