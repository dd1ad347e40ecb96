import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import type { ApplicationView } from '@tranche/contracts';
import { TranslocoService } from '@jsverse/transloco';
import apply from '../../../../i18n/nl/apply.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { both, CASE } from '../../../../testing/transition-form-stage.js';
import { ApplicationAside } from '../application-aside.js';
import { LatestStepReceipt } from './latest-step-receipt.js';
import { ReceiptList } from './receipt-list.js';

const entry = (number: number, more: Partial<ApplicationView['timeline'][number]>) => ({
  number,
  type: 'done',
  label: both('Gedaan'),
  stateLabel: both('Voornemen om lager vast te stellen'),
  at: `2027-03-0${number}T09:00:00Z`,
  by: both('S. de Wit'),
  said: [],
  ...more,
});

/** The views came in, and the state is called what it was. */
const SENT: ApplicationView = {
  ...CASE,
  viewer: 'applicant',
  eventNumber: 5,
  state: { ...CASE.state, label: both('Voornemen om lager vast te stellen') },
  timeline: [
    entry(4, {}),
    entry(5, { said: [{ label: both('Zienswijze'), text: both('De lessen zijn ingehaald.') }] }),
  ],
  receipts: [
    ...CASE.receipts,
    {
      number: 5,
      receivedAt: '2027-03-05T09:00:00Z',
      isSupplement: false,
      step: both('Zienswijze ontvangen'),
    },
  ],
};

@Component({
  imports: [ApplicationAside, LatestStepReceipt, ReceiptList],
  template: `
    <latest-step-receipt [application]="view()" />
    <receipt-list [reference]="view().reference" [receipts]="view().receipts" />
    <application-aside [application]="view()" />
  `,
})
class Page {
  readonly view = signal(SENT);
}

async function open(view: ApplicationView): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [provideTestTexts(), provideRouter([])] });
  TestBed.inject(TranslocoService).setTranslation({ apply }, 'nl');
  const fixture = TestBed.createComponent(Page);
  fixture.componentInstance.view.set(view);
  await fixture.whenStable();
  const host: unknown = fixture.nativeElement;
  if (!(host instanceof HTMLElement)) throw new Error('The page has no element');
  return host;
}

describe('what an applicant sent beside the form', () => {
  it('is in the history by what came in, with its words, also where the state stays', async () => {
    const page = await open(SENT);
    const steps = [...page.querySelectorAll('.timeline__step > b')];
    expect(steps.map((step) => step.textContent)).toEqual([
      'Voornemen om lager vast te stellen',
      'Zienswijze ontvangen',
    ]);
    const last = page.querySelector('[aria-current=step]');
    expect(last?.textContent).toContain('De lessen zijn ingehaald.');
  });

  it('is confirmed on the page with the way to its proof, until something else happens', async () => {
    const page = await open(SENT);
    const notice = page.querySelector('latest-step-receipt');
    expect(notice?.querySelector('h2')?.textContent).toBe('Zienswijze ontvangen');
    expect(notice?.querySelector('a')?.getAttribute('href')).toBe(
      '/aanvragen/SV27-00001/ontvangen/stap/5',
    );
    TestBed.resetTestingModule();
    const later = await open({ ...SENT, eventNumber: 6 });
    expect(later.querySelector('latest-step-receipt h2')).toBeNull();
  });

  it('stands among the receipts, each with its own address', async () => {
    const links = [...(await open(SENT)).querySelectorAll('receipt-list a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/aanvragen/SV27-00001/ontvangen/1',
      '/aanvragen/SV27-00001/ontvangen/stap/5',
    ]);
    expect(links.at(-1)?.textContent).toContain('Zienswijze ontvangen');
  });
});
