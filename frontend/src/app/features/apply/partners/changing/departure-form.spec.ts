import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { DepartureView } from '@tranche/contracts';
import apply from '../../../../../i18n/nl/apply.json';
import partnership from '../../../../../i18n/nl/partnership.json';
import { provideTestTexts } from '../../../../../testing/provide-test-texts.js';
import { apiInterceptor } from '../../../../core/session-end/api.interceptor.js';
import { SessionStore } from '../../../../core/session/session-store.js';
import { DepartureForm } from './departure-form.js';
import type { Successor } from './successor.js';

const AT = '/v1/applications/RIF26-0001/partners/p1';
const DEPARTURE: DepartureView = {
  partner: { id: 'p1', name: 'Berkel Techniek', isYou: false, version: 3 },
  by: 'lead',
  manner: 'at-once',
  needsReason: true,
  whyNot: [],
  canReplace: true,
  preview: {
    bands: [],
    requestedCents: 0,
    before: null,
    after: null,
    missing: [],
    lapses: [],
    proposed: [],
  },
  naming: [],
  kinds: [{ kind: 'labour-organisation', label: { nl: 'Werkgever', en: 'Employer' } }],
  until: { by: 'nothing' },
};

async function open(change: Partial<DepartureView> = {}) {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideHttpClient(withInterceptors([apiInterceptor])),
      provideHttpClientTesting(),
      { provide: SessionStore, useValue: { personId: signal('fatima') } },
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ apply, partnership }, 'nl');
  const fixture = TestBed.createComponent(DepartureForm);
  fixture.componentRef.setInput('reference', 'RIF26-0001');
  fixture.componentRef.setInput('departure', { ...DEPARTURE, ...change });
  const said: (Successor | null)[] = [];
  fixture.componentInstance.successor.subscribe((each) => said.push(each));
  let stale = 0;
  fixture.componentInstance.stale.subscribe(() => (stale += 1));
  const host: HTMLElement = fixture.nativeElement;
  document.body.append(host);
  await fixture.whenStable();
  const control = (id: string) => {
    const found = host.querySelector<HTMLInputElement>(`#${id}`);
    if (!found) throw new Error(`There is no ${id}`);
    return found;
  };
  return {
    host,
    said,
    stale: () => stale,
    http: TestBed.inject(HttpTestingController),
    async type(id: string, text: string, event = 'input') {
      control(id).value = text;
      control(id).dispatchEvent(new Event(event, { bubbles: true }));
      await fixture.whenStable();
    },
    async choose(id: string) {
      control(id).click();
      await fixture.whenStable();
    },
    async send() {
      host.querySelector<HTMLElement>('button[type=submit]')?.click();
      await fixture.whenStable();
    },
    settle: () => new Promise((resolve) => setTimeout(resolve)),
  };
}

const STALE = { type: 'about:blank', title: 'Gewijzigd', status: 412, detail: 'Gewijzigd' };
const REASON = 'Zij heeft dit jaar geen ruimte.';

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

describe('having a partner leave', () => {
  it('asks why, and sends nothing before that', async () => {
    const form = await open();
    await form.send();
    form.http.expectNone(`${AT}/departures`);
    expect(form.host.textContent).toContain(partnership['reason-missing']);
    await form.type('departure-reason', REASON);
    await form.send();
    const { request } = form.http.expectOne(`${AT}/departures`);
    expect([request.body, request.headers.get('If-Match')]).toEqual([{ reason: REASON }, '"3"']);
  });

  it('asks for no reason that nobody is owed', async () => {
    const form = await open({ needsReason: false });
    await form.send();
    expect(form.http.expectOne(`${AT}/departures`).request.body).toEqual({ reason: null });
  });

  it('keeps what was typed, and previews again, when it changed meanwhile', async () => {
    const form = await open();
    await form.type('departure-reason', REASON);
    await form.send();
    const stale = { status: 412, statusText: 'Precondition Failed' };
    form.http.expectOne(`${AT}/departures`).flush(STALE, stale);
    await form.settle();
    expect(form.stale()).toBe(1);
    expect(form.host.querySelector<HTMLTextAreaElement>('#departure-reason')?.value).toBe(REASON);
  });

  it('names another in its place, whose kind the preview follows', async () => {
    const form = await open();
    await form.choose('departure-instead-other');
    await form.type('partner-kind', 'labour-organisation', 'change');
    expect(form.said.at(-1)).toEqual({ kind: 'labour-organisation', proposes: true });
    await form.type('partner-name', 'Werkplaats Noord');
    await form.type('partner-contactName', 'Lara Noord');
    await form.type('partner-contactEmail', 'lara@noord.example');
    await form.choose('departure-proposes');
    await form.type('departure-reason', REASON);
    await form.send();
    expect(form.http.expectOne(`${AT}/replacements`).request.body).toMatchObject({
      name: 'Werkplaats Noord',
      kvk: null,
      proposesAmounts: false,
      reason: REASON,
    });
  });

  it('is not offered to name another where the partner leaves by itself', async () => {
    const form = await open({ by: 'partner', canReplace: false });
    expect(form.host.querySelector('#departure-instead')).toBeNull();
    expect(form.host.textContent).toContain(partnership.reason.partner);
  });
});
