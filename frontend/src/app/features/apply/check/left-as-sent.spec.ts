import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { SupplementView } from '@tranche/contracts';
import apply from '../../../../i18n/nl/apply.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { CheckAsked } from './check-asked.js';
import { isLeftAsSent, leftIn } from './left-as-sent.js';

const both = (text: string) => ({ nl: text, en: text });
const POINT = {
  section: 'files',
  title: both('Documenten'),
  words: 'De handtekening ontbreekt',
  named: both('Overeenkomst (overeenkomst.pdf)'),
  isAnswered: false,
};
const UNTOUCHED: SupplementView = {
  request: null,
  sentAt: '2027-03-01T08:00:00Z',
  receivedAt: null,
  points: [POINT],
  isUnchanged: true,
  changes: { sections: [], partners: [], documents: [] },
};
const MENDED = { ...UNTOUCHED, isUnchanged: false, points: [{ ...POINT, isAnswered: true }] };

async function shown(supplement: SupplementView): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [provideTestTexts(), provideRouter([])] });
  TestBed.inject(TranslocoService).setTranslation({ apply }, 'nl', { merge: true });
  const fixture = TestBed.createComponent(CheckAsked);
  fixture.componentRef.setInput('supplement', supplement);
  fixture.componentRef.setInput('linkTo', (section: string) => ['/aanvragen', 'R', section]);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host;
}

describe('a supplement before it is sent', () => {
  it('is left as sent while a point stands, or nothing at all was changed', () => {
    expect(isLeftAsSent(null)).toBe(false);
    expect(isLeftAsSent(UNTOUCHED)).toBe(true);
    expect(isLeftAsSent({ ...UNTOUCHED, points: [] })).toBe(true);
    expect(isLeftAsSent({ ...UNTOUCHED, isUnchanged: false })).toBe(true);
    expect(isLeftAsSent(MENDED)).toBe(false);
    expect([leftIn(UNTOUCHED, ['files']), leftIn(UNTOUCHED, ['plan'])]).toEqual([1, 0]);
    expect(leftIn(MENDED, ['files'])).toBe(0);
  });

  it('says of a point that nothing was changed since when, and leads to its part', async () => {
    const page = await shown(UNTOUCHED);
    expect(page.textContent).toContain('De handtekening ontbreekt');
    expect(page.textContent).toContain('niets veranderd sinds');
    expect(page.textContent).toContain('1 maart 2027');
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/aanvragen/R/files');
  });

  it('says of a point that was mended only that', async () => {
    const page = await shown(MENDED);
    expect(page.textContent).toContain('aangepast');
    expect(page.textContent).not.toContain('niets veranderd');
    expect(page.querySelector('a')).toBeNull();
  });
});
