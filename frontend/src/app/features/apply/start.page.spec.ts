import { HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import { of, throwError } from 'rxjs';
import apply from '../../../i18n/nl/apply.json';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { ApiError } from '../../core/api/problem.js';
import { SessionStore } from '../../core/session/session-store.js';
import { StartPage } from './start.page.js';

const both = (text: string) => ({ nl: text, en: text });
const SAID = 'Haal dit teken weg, het kan niet in een brief staan: 🥐';
const TRANCHE = { code: 'pl-2026', name: both('2026'), standing: 'open', told: [] };
const SCHEMES = {
  items: [
    {
      scheme: 'practical-learning',
      name: both('Praktijkleren'),
      applicantKind: 'organisation',
      finder: null,
      tranches: [TRANCHE],
    },
  ],
};
const DETAIL = { variants: [{ code: 'only', label: both('Aanvraag') }] };

const NAME = 'Leerlingen 🥐';

/**
 * The page as it is opened, at first or after a reload.
 *
 * @param pointer what the server refuses; nothing where it takes what it gets
 */
async function open(pointer?: string) {
  TestBed.resetTestingModule();
  const problem = {
    type: 'about:blank',
    status: 400,
    title: 'Er klopt iets niet',
    detail: 'Het verzoek past niet bij wat de server verwacht.',
    errors: [{ pointer, code: 'invalid', detail: SAID }],
  };
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideRouter([{ path: '**', children: [] }]),
      provideHttpClient(
        withInterceptors([
          ({ method, url }) => {
            if (method === 'POST') {
              return pointer === undefined
                ? of(new HttpResponse({ body: { reference: 'PL26-0001' } }))
                : throwError(() => new ApiError(problem));
            }
            return of(new HttpResponse({ body: url === '/v1/schemes' ? SCHEMES : DETAIL }));
          },
        ]),
      ),
      {
        provide: SessionStore,
        useValue: {
          personId: signal('joris'),
          session: signal({ represents: [{ id: 'bakery', name: 'De Bakker' }] }),
        },
      },
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ apply }, 'nl');
  const fixture = TestBed.createComponent(StartPage);
  fixture.componentRef.setInput('tranche', TRANCHE.code);
  const host: HTMLElement = fixture.nativeElement;
  document.body.append(host);
  await fixture.whenStable();
  const box = host.querySelector<HTMLInputElement>('#title');
  if (!box) throw new Error('There is no box for the name');
  const type = async () => {
    box.value = NAME;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await fixture.whenStable();
  };
  const start = async () => {
    host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
  };
  return { host, box, type, start };
}

beforeEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

it('says at the name what cannot stand in it, and keeps what was typed', async () => {
  const { host, box, type, start } = await open('#/title');
  await type();
  await start();
  expect(host.querySelector('#title-error')?.textContent).toContain(SAID);
  expect(host.querySelector('.error-summary li')?.textContent).toContain(SAID);
  expect(box.value).toBe(NAME);
  expect(host.querySelector('ui-error-state')).toBeNull();
});

it('says what is wrong with what the page has no field for', async () => {
  const { host, type, start } = await open('#/offer');
  await type();
  await start();
  expect(host.querySelector('ui-error-state')?.textContent).toContain(SAID);
});

it('puts the name back after a reload, until the draft is there', async () => {
  await (await open()).type();
  const again = await open();
  expect(again.box.value).toBe(NAME);
  expect(again.host.querySelector('app-restored-note')?.textContent).toContain('teruggezet');
  await again.start();
  expect((await open()).box.value).toBe('');
});
