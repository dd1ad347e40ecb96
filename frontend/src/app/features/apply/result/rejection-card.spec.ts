import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { expect, it } from '@jest/globals';
import apply from '../../../../i18n/nl/apply.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { CASE } from '../../../../testing/transition-form-stage.js';
import { ResultCards } from './result-cards.js';

const WHY = { nl: 'Past niet onder het subsidieplafond.', en: 'Does not fit under the ceiling.' };
const LETTER = {
  id: '1',
  kind: 'rejection-ceiling',
  subject: 'U krijgt de beurs niet',
  sentAt: '2026-11-30T09:00:00Z',
  remedy: null,
  decides: true,
};

async function cardOf(change: Partial<typeof CASE>) {
  TestBed.configureTestingModule({ providers: [provideTestTexts(), provideRouter([])] });
  TestBed.inject(TranslocoService).setTranslation({ apply }, 'nl');
  const fixture = TestBed.createComponent(ResultCards);
  fixture.componentRef.setInput('application', { ...CASE, ...change });
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host.querySelector('rejection-card');
}

it('says why an application was rejected, and leads to the letter', async () => {
  const card = await cardOf({ rejectionReasons: [WHY], letters: [LETTER] });
  expect(card?.textContent).toContain(WHY.nl);
  expect(card?.textContent).toContain('met de punten als die er zijn');
  expect(card?.querySelector('a')?.getAttribute('href')).toBe('/brieven/1');
});

it('leads nowhere while the letter is being made', async () => {
  // Another letter was there before.
  const card = await cardOf({ rejectionReasons: [WHY], letters: [LETTER], lettersComing: 1 });
  expect(card?.textContent).toContain(WHY.nl);
  expect(card?.querySelector('a')).toBeNull();
});

it('is silent of what was not rejected', async () => {
  expect(await cardOf({ letters: [LETTER] })).toBeNull();
});
