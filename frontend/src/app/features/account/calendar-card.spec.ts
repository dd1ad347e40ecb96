import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import account from '../../../i18n/nl/account.json';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { CalendarCard } from './calendar-card.js';

const ADDRESS = 'https://portaal.example/v1/calendars/geheim';
const SINCE = '2027-03-12T08:00:00.000Z';

async function open(since: string | null) {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting(), provideTestTexts()],
  });
  TestBed.inject(TranslocoService).setTranslation({ account }, 'nl');
  const fixture = TestBed.createComponent(CalendarCard);
  fixture.detectChanges();
  const server = TestBed.inject(HttpTestingController);
  server.expectOne('/v1/calendar').flush({ since });
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  const press = async (name: string, nth = 0) => {
    const named = [...host.querySelectorAll('button')].filter(
      (button) => button.textContent.trim() === name,
    );
    named[nth]?.click();
    await fixture.whenStable();
  };
  const answer = async (method: string, body: object) => {
    server.expectOne({ method, url: '/v1/calendar' }).flush(body);
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  return { host, press, answer, server };
}

describe('the address for a calendar', () => {
  it('is off until somebody asks for it, and is then shown to be copied', async () => {
    const { host, press, answer } = await open(null);
    expect(host.textContent).toContain('Er is nu geen adres.');
    await press('Maak een adres');
    await answer('POST', { address: ADDRESS, since: SINCE });
    expect(host.querySelector('input')?.value).toBe(ADDRESS);
    expect(host.textContent).toContain('deel het met niemand');
    // There is no clipboard here, as in a browser that refuses: the address stays in sight.
    await press('Kopieer het adres');
    expect(host.querySelector('p[role=status]')?.textContent).toContain('Kopiëren lukte niet');
    expect(host.querySelector('input')?.value).toBe(ADDRESS);
  });

  it('is not shown again, and says before it what a new one does to the old', async () => {
    // jsdom knows no dialogs.
    HTMLDialogElement.prototype.showModal = function show() {
      this.open = true;
    };
    const { host, press, server } = await open(SINCE);
    expect(host.textContent).toContain('Er is een adres sinds');
    expect(host.querySelector('input')).toBeNull();
    await press('Maak een nieuw adres');
    expect(host.textContent).toContain('Het oude adres werkt dan meteen niet meer');
    server.verify();
  });
});
