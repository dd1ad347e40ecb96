import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { expect, it } from '@jest/globals';
import handle from '../../../../i18n/nl/handle.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { DeterminationCard } from './determination-card.js';

async function shown(isAtOnce: boolean) {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  TestBed.inject(TranslocoService).setTranslation({ handle }, 'nl');
  const fixture = TestBed.createComponent(DeterminationCard);
  fixture.componentRef.setInput('determination', {
    determinedCents: 770_088,
    awardedCents: 770_088,
    paidCents: 0,
    payableCents: 770_088,
    recoverableCents: 0,
    outcome: 'as-awarded',
    reasons: [],
    isAtOnce,
    at: '2026-11-30T09:00:00Z',
  });
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host.textContent;
}

it('names the award where one came before it', async () => {
  expect(await shown(false)).toMatch(/Zoals verleend[^]*Verleend[^]*Vastgesteld/);
});

it('names none where it was determined at once', async () => {
  const card = await shown(true);
  expect(card).toContain('Vastgesteld');
  expect(card).not.toMatch(/verleend/i);
});
