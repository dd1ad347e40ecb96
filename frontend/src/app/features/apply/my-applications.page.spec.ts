import { HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import { of } from 'rxjs';
import apply from '../../../i18n/nl/apply.json';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { CASE } from '../../../testing/transition-form-stage.js';
import { SessionStore, SIGNED_OUT } from '../../core/session/session-store.js';
import { MyApplicationsPage } from './my-applications.page.js';

const AWARDED = { ...CASE, unit: 'euro', requestedCents: 500_000_00, awardedCents: 575_000_00 };

async function hostOf(items: readonly object[], session = SIGNED_OUT) {
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideRouter([]),
      provideHttpClient(
        withInterceptors([() => of(new HttpResponse({ body: { items, total: items.length } }))]),
      ),
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ apply }, 'nl', { merge: true });
  TestBed.inject(SessionStore).take(session);
  const fixture = TestBed.createComponent(MyApplicationsPage);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host;
}

async function lines(items: readonly object[]) {
  const host = await hostOf(items);
  return [...host.querySelectorAll('.number')].map(({ textContent }) =>
    textContent?.replaceAll('\u00a0', ' '),
  );
}

it('says of an award above what was asked how much of it is for overhead', async () => {
  const items = [
    { ...AWARDED, reference: 'SP-1', overheadCents: 75_000_00 },
    { ...AWARDED, reference: 'SP-2' },
  ];
  expect(await lines(items)).toEqual([
    '€ 575.000 verleend, waarvan € 75.000 voor overhead',
    '€ 575.000 verleend',
  ]);
});

it('speaks of a partnership only to who acts for an organisation', async () => {
  expect((await hostOf([])).textContent).not.toContain('penvoerder');
  TestBed.resetTestingModule();
  const represents = [{ id: 'roc', name: 'ROC', kind: 'roc' }];
  const host = await hostOf([], { ...SIGNED_OUT, signedIn: true, represents });
  expect(host.textContent).toContain('wacht tot een penvoerder uw organisatie toevoegt');
});
