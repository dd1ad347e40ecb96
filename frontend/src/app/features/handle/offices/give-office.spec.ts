import { HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { OfficeList } from '@tranche/contracts';
import { of } from 'rxjs';
import offices from '../../../../i18n/nl/offices.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { SessionStore } from '../../../core/session/session-store.js';
import { GiveOffice } from './give-office.js';

const RIF = { nl: 'RIF', en: 'RIF' };
const TO_GIVE: OfficeList['toGive'] = [
  { scheme: null, tranche: null, schemeName: null, trancheName: null, offices: ['assessor'] },
  {
    scheme: 'rif',
    tranche: null,
    schemeName: RIF,
    trancheName: null,
    offices: ['assessor', 'chair'],
  },
  {
    scheme: 'rif',
    tranche: 'rif-2026',
    schemeName: RIF,
    trancheName: { nl: '2026', en: '2026' },
    offices: ['assessor', 'chair'],
  },
];

async function open() {
  const sent: unknown[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideHttpClient(
        withInterceptors([
          ({ body }) => {
            sent.push(body);
            return of(new HttpResponse({ body: { items: [], toGive: [], changes: [] } }));
          },
        ]),
      ),
      { provide: SessionStore, useValue: { personId: signal('lotte') } },
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ offices }, 'nl');
  const fixture = TestBed.createComponent(GiveOffice);
  fixture.componentRef.setInput('toGive', TO_GIVE);
  const host: HTMLElement = fixture.nativeElement;
  document.body.append(host);
  await fixture.whenStable();
  const type = async (selector: string, text: string, event = 'input') => {
    const control = host.querySelector<HTMLInputElement>(selector);
    if (!control) throw new Error(`There is no ${selector}`);
    control.value = text;
    control.dispatchEvent(new Event(event, { bubbles: true }));
    await fixture.whenStable();
  };
  return {
    sent,
    scopes: () =>
      [...host.querySelectorAll('#office-scope option')]
        .slice(1)
        .map((each) => each.textContent?.trim()),
    said: () =>
      [...host.querySelectorAll('.error-summary a')].map((each) => each.textContent?.trim()),
    type,
    choose: (value: string) => type('#office-scope', value, 'change'),
    async press(label: string) {
      [...host.querySelectorAll<HTMLElement>('label, button')]
        .find((each) => each.textContent?.trim().startsWith(label))
        ?.click();
      await fixture.whenStable();
    },
  };
}

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

describe('giving an office', () => {
  it('says all that is missing, and asks what it is for once an office was chosen', async () => {
    const form = await open();
    await form.press(offices.give);
    const { email, office, reason, scope } = offices.missing;
    expect(form.said()).toEqual([email, office, reason]);
    await form.press(offices.office.chair);
    await form.press(offices.give);
    expect(form.said()).toEqual([email, scope, reason]);
    expect(form.sent).toEqual([]);
  });

  it('offers for each office what it can be given for', async () => {
    const form = await open();
    expect(form.scopes()).toEqual([]);
    await form.press(offices.office.assessor);
    expect(form.scopes()).toEqual([offices.everything, 'RIF', 'RIF: 2026']);
    await form.press(offices.office.chair);
    expect(form.scopes()).toEqual(['RIF', 'RIF: 2026']);
  });

  it('sends the scope that was chosen, and not one that another office was for', async () => {
    const form = await open();
    await form.type('#office-email', ' noor@bureau.example ');
    await form.press(offices.office.assessor);
    await form.choose(' ');
    await form.type('#office-reason', 'Versterkt de commissie.');
    await form.press(offices.office.chair);
    await form.press(offices.give);
    expect(form.said()).toEqual([offices.missing.scope]);
    await form.choose('rif rif-2026');
    await form.press(offices.give);
    expect(form.sent).toEqual([
      {
        email: 'noor@bureau.example',
        office: 'chair',
        scheme: 'rif',
        tranche: 'rif-2026',
        reason: 'Versterkt de commissie.',
      },
    ]);
  });
});
