import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { expect, it } from '@jest/globals';
import apply from '../../../../i18n/nl/apply.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { CASE } from '../../../../testing/transition-form-stage.js';
import { ResultCards } from './result-cards.js';

const letter = (id: string, remedy: (typeof CASE)['letters'][number]['remedy']) => ({
  id,
  kind: 'award',
  subject: `Brief ${id}`,
  sentAt: '2026-11-30T09:00:00Z',
  remedy,
  decides: remedy !== null,
});

async function cards(letters: (typeof CASE)['letters']) {
  TestBed.configureTestingModule({ providers: [provideTestTexts(), provideRouter([])] });
  TestBed.inject(TranslocoService).setTranslation({ apply }, 'nl');
  const fixture = TestBed.createComponent(ResultCards);
  fixture.componentRef.setInput('application', { ...CASE, letters });
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host.querySelector('remedy-card');
}

it.each([
  ['objection', 'tot en met 11 januari 2027 bezwaar maken'],
  ['appeal', 'tot en met 11 januari 2027 in beroep gaan bij de rechter'],
] as const)(
  'says until when %s is open, and leads to the letter that says how',
  async (kind, words) => {
    const remedy = { kind, until: '2027-01-11' };
    const card = await cards([letter('1', null), letter('2', remedy)]);
    const shown = card?.textContent.replaceAll(/\s+/gu, ' ');
    expect(shown).toContain(words);
    expect(shown).toContain('Hoe dat gaat, staat in de brief');
    expect(card?.querySelector('a')?.getAttribute('href')).toBe('/brieven/2');
    expect(card?.querySelectorAll('a')).toHaveLength(1);
  },
);

it('is silent where nothing is open any more', async () => {
  expect(await cards([letter('1', null)])).toBeNull();
});
