import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { LeadTransferView } from '@tranche/contracts';
import partnership from '../../../../../i18n/nl/partnership.json';
import { provideTestTexts } from '../../../../../testing/provide-test-texts.js';
import { apiInterceptor } from '../../../../core/session-end/api.interceptor.js';
import { SessionStore } from '../../../../core/session/session-store.js';
import { LeadTransferPage } from './lead-transfer.page.js';

const AT = '/v1/applications/RIF26-0001/partners/p1/lead';
const OFFERED: LeadTransferView = {
  partner: { id: 'p1', name: 'ROC Westrand', isYou: true, version: 3 },
  lead: 'ROC Oostrand',
  leadKind: { nl: 'Penvoerder', en: 'Lead applicant' },
  formerKind: { nl: 'Mbo-instelling', en: 'Mbo school' },
  whyNot: [],
  offer: { by: 'Fatima Haddou', at: '2026-12-01T09:00:00Z' },
  canOffer: false,
  canAnswer: true,
  canWithdraw: false,
  preview: {
    bands: [],
    requestedCents: 0,
    before: null,
    after: null,
    missing: [],
    lapses: [{ partnerId: 'l', name: 'ROC Oostrand', cashCents: 100_00, inKindCents: 0 }],
    proposed: [],
  },
  anew: [
    {
      section: 'contact',
      title: { nl: 'Contact', en: 'Contact' },
      label: { nl: 'IBAN', en: 'IBAN' },
    },
  ],
  closesAt: '2026-12-18T23:00:00Z',
};

async function open(view: Partial<LeadTransferView> = {}) {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideRouter([]),
      provideHttpClient(withInterceptors([apiInterceptor])),
      provideHttpClientTesting(),
      { provide: SessionStore, useValue: { personId: signal('wil') } },
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ partnership }, 'nl');
  const http = TestBed.inject(HttpTestingController);
  const fixture = TestBed.createComponent(LeadTransferPage);
  fixture.componentRef.setInput('reference', 'RIF26-0001');
  fixture.componentRef.setInput('partner', 'p1');
  const host: HTMLElement = fixture.nativeElement;
  document.body.append(host);
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
  };
  await settle();
  http.expectOne(AT).flush({ ...OFFERED, ...view });
  await settle();
  return {
    http,
    said: () => host.textContent,
    settle,
    async press(words: string) {
      const buttons = [...host.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent.includes(words))?.click();
      await settle();
    },
    async type(text: string) {
      const box = host.querySelector('textarea');
      if (!box) throw new Error('There is no box');
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    },
  };
}

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

describe('the lead that is offered', () => {
  it('says what is emptied and whose word falls, and is taken over by one press', async () => {
    const page = await open();
    expect(page.said()).toContain('IBAN');
    expect(page.said()).toContain('ROC Oostrand');
    await page.press('overnemen');
    const call = page.http.expectOne(`${AT}/answers`);
    expect(call.request.body).toEqual({ answer: 'accepted', seen: 3 });
    call.flush({ ...OFFERED, canAnswer: false, offer: null });
    await page.settle();
    expect(page.said()).toContain('ROC Westrand is penvoerder');
  });

  it('is declined with a reason only', async () => {
    const page = await open();
    await page.press(partnership.lead.decline);
    await page.press(partnership.lead.decline);
    page.http.expectNone(`${AT}/answers`);
    expect(page.said()).toContain(partnership['reason-missing']);
    await page.type('Wij hebben daar geen mensen voor.');
    await page.press(partnership.lead.decline);
    expect(page.http.expectOne(`${AT}/answers`).request.body).toEqual({
      answer: 'declined',
      reason: 'Wij hebben daar geen mensen voor.',
    });
  });

  it('that is gone says so, beside what stands there now', async () => {
    const page = await open();
    await page.press('overnemen');
    const gone = { type: 'about:blank', title: 'Dit kan nu niet', status: 409, detail: 'Weg.' };
    page.http.expectOne(`${AT}/answers`).flush(gone, { status: 409, statusText: 'Conflict' });
    await page.settle();
    page.http.expectOne(AT).flush({ ...OFFERED, offer: null, canAnswer: false });
    await page.settle();
    expect(page.said()).toContain('Weg.');
    expect(page.said()).not.toContain('overnemen');
  });

  it('cannot go to who may not lead: the reason is all there is', async () => {
    const text = { nl: 'Dit kan geen penvoerder zijn.', en: 'This cannot lead.' };
    const whyNot = [{ code: 'may-not-lead', text }];
    const page = await open({ whyNot, preview: null, offer: null, canAnswer: false });
    expect(page.said()).toContain(text.nl);
    expect(page.said()).not.toContain(partnership.lead.means);
  });
});
