import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { expect, it } from '@jest/globals';
import apply from '../../../../i18n/nl/apply.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { CASE } from '../../../../testing/transition-form-stage.js';
import { PersonApplication } from '../person/person-application.js';
import { ResultCards } from './result-cards.js';

const FINAL = {
  determinedCents: 125_000,
  outcome: 'lower',
  awardedCents: 250_000,
  paidCents: 0,
  payableCents: 125_000,
  recoverableCents: 0,
  reasons: [],
  isAtOnce: false,
  at: '2026-11-30T09:00:00Z',
} as const;

const PAYMENT = {
  number: 1,
  ground: { nl: 'Bedrag ineens', en: 'All at once' },
  article: 'Awb 4:87',
  amountCents: 125_000,
  dueOn: '2027-01-11',
  dayIs: 'by',
  status: 'planned',
} as const;

async function shown(component: typeof PersonApplication | typeof ResultCards, isFinal: boolean) {
  TestBed.configureTestingModule({ providers: [provideTestTexts(), provideRouter([])] });
  TestBed.inject(TranslocoService).setTranslation({ apply }, 'nl');
  const fixture = TestBed.createComponent<unknown>(component);
  fixture.componentRef.setInput('application', {
    ...CASE,
    awardedCents: 250_000,
    payments: [PAYMENT],
    ...(isFinal && { determination: FINAL, determinedCents: FINAL.determinedCents }),
  });
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host.textContent.replaceAll(/\s+/gu, ' ');
}

it('promises no highest amount any more once the final one stands', async () => {
  expect(await shown(PersonApplication, false)).toContain('U krijgt hoogstens');
});

it('says only the final amount then', async () => {
  expect(await shown(PersonApplication, true)).not.toContain('U krijgt hoogstens');
});

it('lets the plan follow from the award before that', async () => {
  expect(await shown(ResultCards, false)).toContain('Dit plan volgt uit het besluit.');
});

it('and from the final amount after it, also where there was no award', async () => {
  const cards = await shown(ResultCards, true);
  expect(cards).toContain('Dit plan volgt uit het definitieve bedrag.');
  expect(cards).not.toContain('verlening');
});
