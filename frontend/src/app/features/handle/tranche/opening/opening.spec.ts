import { HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { TrancheDetail, TranchePreview } from '@tranche/contracts';
import { of } from 'rxjs';
import handle from '../../../../../i18n/nl/handle.json';
import { provideTestTexts } from '../../../../../testing/provide-test-texts.js';
import { SessionStore } from '../../../../core/session/session-store.js';
import { AmendForm } from '../amend-form.js';
import { OpenTranchePage } from './open-tranche.page.js';

const both = (text: string) => ({ nl: text, en: text });

const TRANCHE: TrancheDetail = {
  code: 'rif-2027',
  scheme: 'rif',
  version: '2024',
  schemeName: both('RIF'),
  versionTitle: both('2024'),
  programme: 'rif',
  programmeName: both('RIF'),
  name: both('RIF 2027'),
  opensAt: '2027-01-04T08:00:00Z',
  closesAt: '2027-01-31T23:00:00Z',
  standing: 'open',
  applications: 0,
  submitted: 0,
  awarded: 0,
  unit: 'euro',
  ceilingCents: 100_00,
  committedCents: 0,
  requestedCents: 0,
  budgetLines: [
    {
      code: 'rif',
      name: both('Alles'),
      ceilingCents: 100_00,
      committedCents: 0,
      rolledInCents: 0,
      rolledOutCents: 0,
      freeCents: 100_00,
    },
  ],
  amendments: [],
  byState: [],
  allocation: null,
  assessmentDueOn: null,
  rollOverFrom: null,
  publicationReference: 'Stcrt. 1',
  parameters: {},
  parameterFields: [],
  lotPromises: [],
};

const { lotPromises: _none, ...SHOWN } = TRANCHE;
const PREVIEW: TranchePreview = {
  tranche: SHOWN,
  told: [{ label: both('Studiejaar'), value: both('2026-2027') }],
  untold: [],
  beganBefore: true,
  does: [],
  programme: {
    name: both('Regionaal programma'),
    unit: 'euro',
    leftCents: 5_000_00,
    othersAreOf: [both('Scholingsvoucher')],
  },
};
const DETAIL = {
  division: { unit: 'euro' },
  isReleased: true,
  parameters: [],
  budgetLines: [{ code: 'upscaling', label: both('Opschaling') }],
};

let asked: string[] = [];

beforeEach(() => {
  document.body.replaceChildren();
  asked = [];
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideRouter([]),
      provideHttpClient(
        withInterceptors([
          ({ method, url }) => {
            if (method === 'POST') asked.push(url);
            const isPreview = url.endsWith('/previews');
            const body = method === 'POST' ? (isPreview ? PREVIEW : TRANCHE) : answerTo(url);
            return of(new HttpResponse({ body }));
          },
        ]),
      ),
      { provide: SessionStore, useValue: { personId: signal('lotte') } },
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ handle }, 'nl');
});

function answerTo(url: string): unknown {
  return /\/versions\/|schemes\/rif/.test(url) ? DETAIL : { items: [] };
}

function type(host: HTMLElement, selector: string, text: string): void {
  const control = host.querySelector<HTMLInputElement>(selector);
  if (!control) throw new Error(`There is no ${selector}`);
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

const send = (host: HTMLElement) =>
  host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));

describe('an amendment', () => {
  it('is read before it binds, and once more when it is changed', async () => {
    const fixture = TestBed.createComponent(AmendForm);
    fixture.componentRef.setInput('tranche', TRANCHE);
    const host: HTMLElement = fixture.nativeElement;
    await fixture.whenStable();
    host.querySelector('button')?.click();
    await fixture.whenStable();
    type(host, '#amend-publication', 'Stcrt. 2');
    await fixture.whenStable();
    send(host);
    await fixture.whenStable();
    const read = host.querySelector('handle-tranche-preview')?.textContent ?? '';
    expect(read.replaceAll(/\s+/g, ' ')).toMatch(/31 januari 2027[^.]*23\.59 uur/);
    for (const words of [
      '€ 5.000',
      'Studiejaar',
      '2026-2027',
      'Scholingsvoucher',
      'niet terugnemen',
      'al begonnen',
    ]) {
      expect(read.replaceAll('\u00a0', ' ')).toContain(words);
    }
    type(host, '#amend-publication', 'Stcrt. 3');
    await fixture.whenStable();
    expect(host.querySelector('handle-tranche-preview')).toBeNull();
    send(host);
    await fixture.whenStable();
    send(host);
    await fixture.whenStable();
    const path = '/v1/tranches/rif-2027/amendments';
    expect(asked).toEqual([`${path}/previews`, `${path}/previews`, path]);
  });
});

describe('the opening of a tranche', () => {
  it('no longer calls missing what was taken over since', async () => {
    const fixture = TestBed.createComponent(OpenTranchePage);
    fixture.componentRef.setInput('versie', 'rif 2024');
    const host: HTMLElement = fixture.nativeElement;
    document.body.append(host);
    await fixture.whenStable();
    send(host);
    await fixture.whenStable();
    expect(host.querySelector('#line-0-code-error')).not.toBeNull();
    const takeOver = [...host.querySelectorAll<HTMLButtonElement>('.link-button')].find(
      ({ textContent }) => textContent.includes(handle.open['take-over']),
    );
    takeOver?.click();
    await fixture.whenStable();
    expect(host.querySelector('#line-0-code-error')).toBeNull();
    expect(host.querySelector('#line-0-ceiling-error')).not.toBeNull();
    expect(asked).toEqual([]);
  });
});
