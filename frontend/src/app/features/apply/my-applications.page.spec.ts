import { HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import { of } from 'rxjs';
import apply from '../../../i18n/nl/apply.json';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { CASE } from '../../../testing/transition-form-stage.js';
import { MyApplicationsPage } from './my-applications.page.js';

const AWARDED = { ...CASE, unit: 'euro', requestedCents: 500_000_00, awardedCents: 575_000_00 };

async function lines(items: readonly object[]) {
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
  const fixture = TestBed.createComponent(MyApplicationsPage);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
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
