import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import shell from '../../i18n/nl/shell.json';
import { provideTestTexts } from '../../testing/provide-test-texts.js';
import { KeptCopies } from '../core/unsent/kept-copies.js';
import { SignedInAgainPage } from '../pages/signed-in-again.js';
import { KeptElsewhere } from './kept-elsewhere.js';

const COPY = {
  name: '/v1/applications/TG26-0003/sections/motivation',
  at: '2026-11-30T05:04:00Z',
  path: '/aanvragen/TG26-0003/stap/motivation',
  title: 'Uw motivatie',
};

it.each([
  ['by the name of its page', 'nl', 'Uw motivatie'],
  ['without that name in another language', 'en', shell.kept.text],
  ['by the name it had before languages were kept', undefined, 'Uw motivatie'],
])('names what is not saved %s', async (_name, language, link) => {
  const copy = { ...COPY, ...(language !== undefined && { language }) };
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideRouter([]),
      { provide: KeptCopies, useValue: { all: signal([copy]) } },
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ shell }, 'nl');
  const fixture = TestBed.createComponent(KeptElsewhere);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  expect(host.querySelector('a')?.textContent).toBe(link);
  expect(host.textContent).toContain('TG26-0003');
});

it('is left to the other tab, which saves it, where somebody signed in again', async () => {
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideRouter([{ path: 'ingelogd', component: SignedInAgainPage }]),
      { provide: KeptCopies, useValue: { all: signal([COPY]) } },
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ shell }, 'nl');
  await TestBed.inject(Router).navigateByUrl('/ingelogd');
  const fixture = TestBed.createComponent(KeptElsewhere);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  expect(host.querySelector('a, button')).toBeNull();
});
