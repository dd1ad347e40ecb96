import { HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { RehearsalView } from '@tranche/contracts';
import { of } from 'rxjs';
import apply from '../../../../i18n/nl/apply.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { RehearsalCard } from './rehearsal-card.js';

const both = (text: string) => ({ nl: text, en: text });
const SANNE = '00000000-0000-4000-8000-00000000000a';

const VIEW: RehearsalView = {
  findings: [
    { section: 'plan', title: both('Plan'), text: both('Leeg'), article: null, owner: null },
  ],
  people: [
    { id: SANNE, name: 'Sanne', organisation: 'Berkel', sections: [both('Plan')], calledAt: null },
  ],
  canCall: true,
  closesAt: '2026-12-11T16:00:00Z',
  now: '2026-12-01T09:00:00Z',
};

/** The card of what is known; `asked` is what reached the server, which says that all were mailed. */
async function open(known: Partial<RehearsalView> = {}) {
  const asked: unknown[] = [];
  const view = signal({ ...VIEW, ...known });
  const after = {
    ...view(),
    people: view().people.map((each) => ({ ...each, calledAt: '2026-12-01T09:01:00Z' })),
  };
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideRouter([]),
      provideHttpClient(
        withInterceptors([
          ({ body }) => {
            asked.push(body);
            return of(new HttpResponse({ body: after }));
          },
        ]),
      ),
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ apply }, 'nl', { merge: true });
  const fixture = TestBed.createComponent(RehearsalCard, {
    bindings: [
      inputBinding('reference', () => 'RIF26-0001'),
      inputBinding('rehearsal', view),
      outputBinding('changed', (changed: RehearsalView) => view.set(changed)),
    ],
  });
  await fixture.whenStable();
  const page: HTMLElement = fixture.nativeElement;
  const press = async () => {
    page.querySelector('button')?.click();
    await fixture.whenStable();
  };
  return { page, asked, press };
}

describe('the rehearsal', () => {
  it('counts the days to a named day, by the clock of the portal', async () => {
    const { page } = await open();
    expect(page.textContent).toContain('Nog 10 dagen: vrijdag 11 december 2026 is de laatste dag.');
    expect(page.textContent).toContain('tot 11 december 2026, 17.00 uur (Nederlandse tijd)');
    expect(page.textContent).toContain('dinsdag 1 december 2026, 10.00 uur');
  });

  it.each([
    ['2026-12-10T22:59:00Z', 'Nog 1 dag: morgen, vrijdag 11 december 2026'],
    ['2026-12-10T23:00:00Z', 'Vandaag, vrijdag 11 december 2026, is de laatste dag.'],
    ['2026-12-11T16:00:00Z', 'Indienen kon tot en met vrijdag 11 december 2026.'],
  ])('says at %s: %s', async (now, said) => {
    expect((await open({ now })).page.textContent).toContain(said);
  });

  it('shows who is mailed with what before it is done, and whom afterwards', async () => {
    const { page, asked, press } = await open();
    expect(page.textContent).toContain('Sanne (Berkel): Plan');
    expect(page.textContent).toContain('Vandaag nog niet gemaild.');
    await press();
    expect(asked).toEqual([{ people: [SANNE] }]);
    expect(page.querySelector('[role=status]')?.textContent).toBe('Gemaild: Sanne (Berkel).');
    expect(page.textContent).toContain('Vandaag gemaild om 10.01 uur.');
    expect(page.querySelector('button')).toBeNull();
  });

  it('says what to do where nothing lies with anybody else', async () => {
    const { page } = await open({ people: [] });
    expect(page.textContent).toContain('Vraag bij een onderdeel iemand om het te schrijven');
    expect(page.querySelector('button')).toBeNull();
  });

  it('is nothing to read for who can call nobody, where no window says until when', async () => {
    const { page } = await open({ canCall: false, people: [], closesAt: null });
    expect(page.textContent.trim()).toBe('');
  });
});
