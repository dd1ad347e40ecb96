import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { TransitionRequest } from '@tranche/contracts';
import { of, throwError } from 'rxjs';
import { provideFakeServer } from '../../../../testing/provide-fake-server.js';
import handle from '../../../../i18n/nl/handle.json';
import parts from '../../../../i18n/nl/parts.json';
import ui from '../../../../i18n/nl/ui.json';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import {
  CASE,
  PREVIEW,
  problem,
  RECEIPT,
  RECORD,
} from '../../../../testing/transition-form-stage.js';
import { ApiError } from '../../../core/api/problem.js';
import { SessionStore } from '../../../core/session/session-store.js';
import type { Transition } from '../../../core/transitions/transition.js';
import { CaseActions } from './case-actions.js';

const DETERMINE: Transition = { ...RECORD, asks: [], binds: true };
const STALE = new ApiError(
  problem([{ code: 'stale', detail: 'De aanvraag is intussen gewijzigd.' }]),
);

/** The page of a case: it looks again when it is told that somebody else was first. */
@Component({
  imports: [CaseActions],
  template: `<handle-case-actions [application]="shown()" (overtaken)="shown.set(now)" />`,
})
class Page {
  readonly shown = signal({ ...CASE, transitions: [DETERMINE] });
  now = { ...CASE, eventNumber: 5, transitions: [{ ...DETERMINE }] };
}

async function open(transitions?: readonly Transition[], first?: readonly Transition[]) {
  const asked: (TransitionRequest & { readonly address: string })[] = [];
  const post = (address: string, request: TransitionRequest) => {
    asked.push({ ...request, address: address.split('/').at(-1) ?? '' });
    if (request.seen === 4 && address.endsWith('/transitions')) return throwError(() => STALE);
    return of(address.endsWith('/previews') ? PREVIEW : RECEIPT);
  };
  const get = () => of(CASE);
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideFakeServer({ get, post }),
      { provide: SessionStore, useValue: { personId: signal('lotte') } },
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ handle }, 'nl', { merge: true });
  const fixture = TestBed.createComponent(Page);
  const page = fixture.componentInstance;
  if (first) page.shown.update((shown) => ({ ...shown, transitions: [...first] }));
  if (transitions) page.now = { ...page.now, transitions: [...transitions] };
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return {
    asked,
    host,
    settle: () => fixture.whenStable(),
    words: () => host.querySelector('textarea')?.value,
    async press() {
      host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await fixture.whenStable();
    },
    async begin() {
      host.querySelector<HTMLElement>('.actions button')?.click();
      await fixture.whenStable();
      const words = host.querySelector('textarea');
      if (!words) throw new Error('No reasons are asked');
      words.value = 'De hal staat er.';
      words.dispatchEvent(new Event('input', { bubbles: true }));
      await fixture.whenStable();
    },
  };
}

describe('a step of somebody who was overtaken', () => {
  beforeEach(() => localStorage.clear());

  it('lets go of what it showed, keeps the reasons, and shows the new state before it binds', async () => {
    const page = await open();
    await page.begin();
    await page.press();
    expect(page.host.querySelector('form-transition-preview')).not.toBeNull();
    await page.press();
    expect(page.host.querySelector('form-transition-preview')).toBeNull();
    expect(page.words()).toBe('De hal staat er.');
    expect(page.host.textContent.split(ui.error['overtaken-detail'])).toHaveLength(2);
    expect(page.host.textContent).not.toContain('De aanvraag is intussen gewijzigd.');
    const button = page.host.querySelector('button[type=submit]');
    expect(button?.textContent.trim()).toBe(parts.transition.preview.show);
    await page.press();
    expect(page.asked.at(-1)).toMatchObject({ address: 'previews', seen: 5 });
    await page.press();
    expect(page.asked.at(-1)).toMatchObject({
      address: 'transitions',
      seen: 5,
      motivation: 'De hal staat er.',
    });
  });

  it('says why the form is gone where the step cannot be taken any more', async () => {
    const page = await open([]);
    await page.begin();
    await page.press();
    await page.press();
    expect(page.host.querySelector('form')).toBeNull();
    expect(page.host.textContent).toContain(ui.error.overtaken);
  });

  it('leaves what was typed to copy, after a reload too, until it is thrown away', async () => {
    const page = await open([]);
    await page.begin();
    await page.press();
    await page.press();
    const unsent = (host: HTMLElement) => host.querySelector('form-unsent-steps');
    expect(unsent(page.host)?.textContent).toContain('Niet verstuurd: Verantwoording vastleggen');
    expect(unsent(page.host)?.textContent).toContain('De hal staat er.');
    TestBed.resetTestingModule();
    const again = await open([], []);
    expect(unsent(again.host)?.textContent).toContain('De hal staat er.');
    unsent(again.host)?.querySelector('button')?.click();
    await again.settle();
    expect(unsent(again.host)?.textContent.trim()).toBe('');
  });

  it('is not said to be unsent while its form can be opened', async () => {
    const page = await open();
    await page.begin();
    expect(page.host.querySelector('form-unsent-steps ui-notice')).toBeNull();
  });
});
