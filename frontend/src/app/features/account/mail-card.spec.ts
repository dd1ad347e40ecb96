import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import account from '../../../i18n/nl/account.json';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { MailCard } from './mail-card.js';

const NEXT = '2027-03-12T06:00:00.000Z';

it('shows what was chosen, and says what is kept and when the next overview comes', async () => {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting(), provideTestTexts()],
  });
  TestBed.inject(TranslocoService).setTranslation({ account }, 'nl');
  const fixture = TestBed.createComponent(MailCard);
  fixture.detectChanges();
  const server = TestBed.inject(HttpTestingController);
  server.expectOne('/v1/mail-choice').flush({ choice: 'at-once', nextDigestAt: null });
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  const radios = [...host.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  expect(radios.map(({ checked }) => checked)).toEqual([true, false, false]);
  expect(host.textContent).toContain('mailen wij altijd meteen');
  expect(host.textContent).not.toContain('Uw volgende overzicht');

  radios[1]?.click();
  await fixture.whenStable();
  host.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
  await fixture.whenStable();
  const sent = server.expectOne({ method: 'PUT', url: '/v1/mail-choice' });
  expect(sent.request.body).toEqual({ choice: 'daily' });
  sent.flush({ choice: 'daily', nextDigestAt: NEXT });
  await new Promise((resolve) => setTimeout(resolve));
  await fixture.whenStable();
  expect(host.querySelector('p[role=status]')?.textContent).toContain('Uw keuze is bewaard');
  expect(host.textContent).toContain('Uw volgende overzicht');
});
