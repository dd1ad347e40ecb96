import { HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { MandateList, MandateView } from '@tranche/contracts';
import { of } from 'rxjs';
import mandates from '../../../i18n/nl/mandates.json';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { SessionStore } from '../../core/session/session-store.js';
import { MandatesPage } from './mandates.page.js';

const SCHOOL = '00000000-0000-4000-8000-000000000001';

const MANDATE: MandateView = {
  id: '00000000-0000-4000-8000-00000000000a',
  standing: 'offered',
  organisationId: SCHOOL,
  organisation: 'ROC X',
  name: 'M. de Vries',
  email: 'm@advies.example',
  givenBy: 'F. Haddou',
  givenAt: '2026-11-24T09:00:00Z',
  purposes: ['submit'],
  application: null,
  from: '2026-12-01',
  until: '2026-12-31',
  answeredAt: null,
  withdrawn: null,
  canAnswer: false,
  canWithdraw: false,
};

async function open(list: Partial<MandateList>) {
  const asked: unknown[] = [];
  const answer: MandateList = { received: [], given: [], today: '2026-11-24', ...list };
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideRouter([]),
      provideHttpClient(
        withInterceptors([
          ({ method, url, body }) => {
            if (method !== 'GET') asked.push([method, url, body]);
            const isList = url.endsWith('/mandates') || method !== 'GET';
            return of(new HttpResponse({ body: isList ? answer : { items: [], total: 0 } }));
          },
        ]),
      ),
      { provide: SessionStore, useValue: { personId: signal('fatima') } },
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ mandates }, 'nl');
  const fixture = TestBed.createComponent(MandatesPage);
  fixture.componentRef.setInput('aanvraag', 'RIF26-0001');
  const host: HTMLElement = fixture.nativeElement;
  document.body.append(host);
  await fixture.whenStable();
  const control = (id: string) => {
    const found = host.querySelector<HTMLInputElement>(`[id="${id}"]`);
    if (!found) throw new Error(`There is no box ${id}`);
    return found;
  };
  return {
    asked,
    host,
    text: () => host.textContent?.replaceAll(/\s+/gu, ' ') ?? '',
    wrong: () =>
      [...host.querySelectorAll('.error-summary li')].map((each) => each.textContent?.trim()),
    async press(text: string) {
      const found = [...host.querySelectorAll<HTMLElement>('button')].find((each) =>
        each.textContent?.trim().startsWith(text),
      );
      if (!found) throw new Error(`There is no button ${text}`);
      found.click();
      await fixture.whenStable();
    },
    async type(field: string, text: string) {
      const box = control(`mandate-${field}`);
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await fixture.whenStable();
    },
    async tick(field: string) {
      control(`mandate-${field}`).click();
      await fixture.whenStable();
    },
  };
}

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

describe('a mandate', () => {
  const given = [{ organisationId: SCHOOL, name: 'ROC X', items: [] }];

  it('is read before it is given, with who can do what from when until when', async () => {
    const page = await open({ given });
    await page.press(`+ ${mandates.new}`);
    await page.type(`name-${SCHOOL}`, 'M. de Vries');
    await page.type(`email-${SCHOOL}`, 'm@advies.example');
    await page.tick(`purposes-${SCHOOL}`);
    for (const [field, [day, month]] of [
      ['from', ['1', '12']],
      ['until', ['31', '12']],
    ] as const) {
      await page.type(`${field}-${SCHOOL}`, day);
      await page.type(`${field}-${SCHOOL}-month`, month);
      await page.type(`${field}-${SCHOOL}-year`, '2026');
    }
    await page.press(mandates.read);
    expect(page.asked).toEqual([]);
    expect(page.text()).toContain(
      'Vanaf 1 december 2026 kan M. de Vries namens ROC X doen wat hieronder staat, tot en met 31 december 2026.',
    );
    await page.press(mandates.give);
    expect(page.asked).toEqual([
      [
        'POST',
        '/v1/mandates',
        {
          organisationId: SCHOOL,
          name: 'M. de Vries',
          email: 'm@advies.example',
          purposes: ['submit'],
          reference: 'RIF26-0001',
          from: '2026-12-01',
          until: '2026-12-31',
        },
      ],
    ]);
  });

  it('that misses something is not read yet, and says what', async () => {
    const page = await open({ given });
    await page.press(`+ ${mandates.new}`);
    await page.press(mandates.read);
    const { name, email, purposes, from, until } = mandates.missing;
    expect(page.wrong()).toEqual([name, email, purposes, from, until]);
  });

  it('is accepted by who received it', async () => {
    const page = await open({ received: [{ ...MANDATE, canAnswer: true }] });
    await page.press(mandates.accept);
    expect(page.asked).toEqual([
      ['POST', `/v1/mandates/${MANDATE.id}/answers`, { answer: 'accepted' }],
    ]);
    expect(page.text()).toContain('U hebt de machtiging van ROC X aangenomen.');
  });

  it('is withdrawn with a reason, and not without', async () => {
    const items = [{ ...MANDATE, standing: 'in-force' as const, canWithdraw: true }];
    const page = await open({ given: [{ organisationId: SCHOOL, name: 'ROC X', items }] });
    await page.press(mandates.withdraw);
    await page.press(mandates.withdraw);
    expect(page.asked).toEqual([]);
    expect(page.text()).toContain(mandates.missing.reason);
    await page.type(`reason-${MANDATE.id}`, 'Niet meer nodig.');
    await page.press(mandates.withdraw);
    expect(page.asked).toEqual([
      ['POST', `/v1/mandates/${MANDATE.id}/withdrawals`, { reason: 'Niet meer nodig.' }],
    ]);
  });
});
