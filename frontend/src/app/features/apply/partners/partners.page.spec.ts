import { HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { Component, input, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { PartnerList, PartnerView } from '@tranche/contracts';
import { of } from 'rxjs';
import apply from '../../../../i18n/nl/apply.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { SessionStore } from '../../../core/session/session-store.js';
import { TaskFrame } from '../task/task-frame.js';
import { PartnersPage } from './partners.page.js';

const PARTNER: PartnerView = {
  id: 'p1',
  name: 'Berkel Techniek',
  kind: 'labour-organisation',
  kindLabel: { nl: 'Bedrijf', en: 'Company' },
  kvk: null,
  contactName: 'Joris',
  contactEmail: 'joris@berkel.example',
  isLead: false,
  isYou: true,
  canEdit: true,
  cashCents: 100_000,
  inKindCents: 0,
  confirmedAt: null,
  confirmation: null,
  agreementDocumentId: null,
  canConfirm: true,
  invitation: null,
  declineReason: null,
  leavingReason: null,
  canDepart: false,
  leadTransfer: null,
  canInvite: false,
  canAddAgreement: false,
  version: 3,
};

@Component({ selector: 'task-frame', template: '<ng-content />' })
class Frame {
  readonly reference = input.required<string>();
  readonly task = input.required<string>();
}

/** The page on a server that holds one partner; `asked` is what reached it, in order. */
async function open(meanwhile: Partial<PartnerView> = {}) {
  const asked: string[] = [];
  let partner = PARTNER;
  const listed = (): PartnerList => ({ items: [partner], kinds: [], problems: [], canAdd: false });
  const server = (method: string, url: string, body: unknown, etag: string | null): unknown => {
    if (url.endsWith('/partnership-changes')) return { items: [] };
    if (method === 'GET') return listed();
    asked.push(`${method} ${url.split('/').at(-1)} ${etag} ${JSON.stringify(body)}`);
    const version = partner.version + 1;
    if (method === 'PUT' && typeof body === 'object') {
      partner = { ...partner, ...body, version, ...meanwhile };
      return { partners: [partner], bands: [], problems: [], budgetCents: 0 };
    }
    partner = { ...partner, version, confirmedAt: '2026-11-30T10:00:00Z', canConfirm: false };
    return listed();
  };
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideHttpClient(
        withInterceptors([
          ({ method, url, body, headers }) =>
            of(new HttpResponse({ body: server(method, url, body, headers.get('If-Match')) })),
        ]),
      ),
      { provide: SessionStore, useValue: { personId: signal('joris') } },
    ],
  });
  TestBed.overrideComponent(PartnersPage, {
    remove: { imports: [TaskFrame] },
    add: { imports: [Frame] },
  });
  TestBed.inject(TranslocoService).setTranslation({ apply }, 'nl');
  const fixture = TestBed.createComponent(PartnersPage);
  fixture.componentRef.setInput('reference', 'RIF26-0001');
  const host: HTMLElement = fixture.nativeElement;
  document.body.append(host);
  await fixture.whenStable();
  const button = () => host.querySelector<HTMLElement>('.partner-actions button');
  return {
    asked,
    said: () => host.querySelector('[role=alert]')?.textContent ?? '',
    label: () => button()?.textContent ?? '',
    async type(text: string) {
      const control = host.querySelector<HTMLInputElement>('#cashCents-p1');
      if (!control) throw new Error('There is no box for cash');
      control.focus();
      control.value = text;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      await fixture.whenStable();
    },
    async press() {
      button()?.click();
      await fixture.whenStable();
    },
  };
}

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

describe('confirming a contribution that was just changed', () => {
  it('saves it and confirms it by one press, for the amount that the button names', async () => {
    const page = await open();
    await page.type('350.000');
    expect(page.label()).toMatch(/€\s350\.000/u);
    await page.press();
    expect(page.asked).toEqual([
      'PUT contribution "3" {"cashCents":35000000,"inKindCents":0}',
      'POST confirmation "4" null',
    ]);
    expect(page.said()).toBe('');
  });

  it('confirms nothing, and says so, where the server holds another amount by then', async () => {
    const page = await open({ inKindCents: 5_000 });
    await page.type('350.000');
    await page.press();
    expect(page.asked).toHaveLength(1);
    expect(page.said()).toBe(apply.partners['confirm-other-amount']);
  });

  it('confirms nothing, and says so, while what was typed cannot be read', async () => {
    const page = await open();
    await page.type('tien');
    await page.press();
    expect(page.asked).toEqual([]);
    expect(page.said()).toBe(apply.partners['confirm-not-saved']);
  });
});
