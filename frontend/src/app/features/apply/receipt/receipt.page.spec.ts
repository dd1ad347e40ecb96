import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import apply from '../../../../i18n/nl/apply.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { both, CASE } from '../../../../testing/transition-form-stage.js';
import { ReceiptPage } from './receipt.page.js';

const PROOF = {
  reference: CASE.reference,
  name: CASE.name,
  scheme: both('Pilot'),
  tranche: both('Eerste periode'),
  variant: null,
  told: [],
  unit: 'place',
  requestedCents: 1,
  calculation: [{ label: both('Plaatsen'), value: both('60') }],
  budgetCents: 0,
  receivedBy: 'S. de Wit',
  receivedAt: '2026-11-05T09:00:00Z',
  sha256: 'a'.repeat(64),
  documentCode: '3F9A0C71B2D488EE',
  number: 1,
  isSupplement: false,
  supplement: null,
  replaced: [],
  receipts: CASE.receipts,
  copy: { sections: [], partners: [], documents: [] },
};

async function open(method: string): Promise<HTMLElement> {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      provideTestTexts(),
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ apply }, 'nl');
  const fixture = TestBed.createComponent(ReceiptPage);
  fixture.componentRef.setInput('reference', CASE.reference);
  fixture.detectChanges();
  const answers = TestBed.inject(HttpTestingController);
  const own = `/v1/applications/${CASE.reference}`;
  answers.expectOne(`${own}/receipt`).flush(PROOF);
  answers.expectOne(own).flush(CASE);
  // The scheme is asked for once it is known which.
  await Promise.resolve();
  fixture.detectChanges();
  answers
    .expectOne(`/v1/schemes/${CASE.scheme}`)
    .flush({ criteria: [], division: { method }, scheme: CASE.scheme });
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host;
}

describe('the proof of receipt', () => {
  it('says of a draw who takes part, and that being early is of no use', async () => {
    expect((await open('lottery')).textContent).toMatch(
      /Hoe vroeg u aanvraagt, maakt niet uit.*een loting tussen die aanvragen/,
    );
  });

  it('says what was asked for, as it was counted', async () => {
    expect((await open('proportional')).textContent).toMatch(/Plaatsen\s*60/);
  });

  it('says where everybody shares that no lots are drawn', async () => {
    expect((await open('proportional')).textContent).toContain('er wordt niet geloot');
  });

  it('says neither where applications stand in a row', async () => {
    expect((await open('first-come')).textContent).not.toContain('Hoe vroeg u aanvraagt');
  });
});
