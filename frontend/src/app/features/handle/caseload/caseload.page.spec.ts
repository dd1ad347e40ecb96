import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import type { ApplicationSummary } from '@tranche/contracts';
import en from '../../../../i18n/en/handle.json';
import nl from '../../../../i18n/nl/handle.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { TextCatalogue } from '../../../core/locale/text-catalogue.js';
import { CaseloadPage } from './caseload.page.js';

const both = (text: string) => ({ nl: text, en: text });

const ROW: ApplicationSummary = {
  reference: 'RIF26-0001',
  title: 'Techniek',
  name: both('Techniek'),
  scheme: 'rif',
  version: '2024',
  tranche: 'rif',
  trancheName: both('RIF'),
  variant: 'starter',
  applicantName: 'ROC',
  state: {
    state: 'account-demanded',
    label: both('Verantwoording opgevraagd'),
    phase: 'execution',
    waitsFor: 'applicant',
  },
  running: [
    {
      name: 'midterm-review',
      label: both('Tussentijdse beoordeling'),
      state: {
        state: 'midterm-received',
        label: both('Te beoordelen'),
        phase: 'execution',
        waitsFor: 'staff',
      },
    },
  ],
  turns: ['applicant', 'staff'],
  unit: 'euro',
  requestedCents: 0,
  awardedCents: null,
  determinedCents: null,
  submittedAt: null,
  closesAt: '2026-12-01T00:00:00Z',
  dueOn: null,
  dueKind: null,
  isOverdue: false,
  updatedAt: '2026-12-01T00:00:00Z',
  partnerNames: [],
};

const ALONE: ApplicationSummary = {
  ...ROW,
  reference: 'RIF26-0002',
  running: [],
  turns: ['applicant'],
};

async function open(address: { readonly state?: string; readonly toon?: string } = {}) {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      provideTestTexts(),
    ],
  });
  const loaders = {
    nl: () => Promise.resolve({ default: nl }),
    en: () => Promise.resolve({ default: en }),
  };
  await TestBed.inject(TextCatalogue).add('handle', loaders, 'nl');
  const fixture = TestBed.createComponent(CaseloadPage);
  for (const [name, value] of Object.entries(address)) fixture.componentRef.setInput(name, value);
  fixture.detectChanges();
  const server = TestBed.inject(HttpTestingController);
  server.expectOne('/v1/tranches').flush({ items: [] });
  server
    .expectOne(({ url }) => url === '/v1/applications/caseload')
    .flush({ items: [ROW, ALONE], total: 2 });
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host;
}

const shown = (host: HTMLElement) =>
  [...host.querySelectorAll('tbody .number')].map(({ textContent }) => textContent?.trim());

describe('the caseload', () => {
  it('opens on every file that waits for the office, in whichever procedure', async () => {
    const host = await open();
    expect(shown(host)).toContain('RIF26-0001');
    expect(shown(host)).not.toContain('RIF26-0002');
  });

  it('says of a file what runs beside it, and finds it by that', async () => {
    const host = await open({ state: 'midterm-received' });
    expect(shown(host)).toEqual(['RIF26-0001']);
    expect(host.querySelector('tbody .one-line')?.textContent).toBe('Te beoordelen');
    const options = [...host.querySelectorAll('#filter-state option')];
    expect(options.map(({ textContent }) => textContent?.trim())).toEqual(
      expect.arrayContaining([
        'Verantwoording opgevraagd',
        'Tussentijdse beoordeling: te beoordelen',
      ]),
    );
  });
});
