import { TestBed } from '@angular/core/testing';
import { expect, it } from '@jest/globals';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { KnownStops } from './known-stops.js';

const said = (text: string) => [
  { field: 'careWork', reason: { code: text, text: { nl: text, en: text } } },
];

async function notices(stops: string | null, warnings: string | null) {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const fixture = TestBed.createComponent(KnownStops);
  fixture.componentRef.setInput('stops', stops === null ? [] : said(stops));
  fixture.componentRef.setInput('warnings', warnings === null ? [] : said(warnings));
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return [...host.querySelectorAll('ui-notice')].map((notice) => notice.textContent ?? '');
}

it('says a warning apart from what cannot be', async () => {
  const [stop, warning, ...others] = await notices('Niet voor uw niveau', 'Er is een eigen budget');
  expect(stop).toContain('Niet voor uw niveau');
  expect(warning).toContain('Er is een eigen budget');
  expect(warning).not.toContain('Niet voor uw niveau');
  expect(others).toEqual([]);
});

it('says nothing where nothing is wrong or seldom', async () => {
  expect(await notices(null, null)).toEqual([]);
});
