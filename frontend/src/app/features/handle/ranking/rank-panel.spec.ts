import { TestBed } from '@angular/core/testing';
import { signal } from '@angular/core';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import { AllocationView } from '@tranche/contracts';
import { of } from 'rxjs';
import handle from '../../../../i18n/nl/handle.json';
import { provideFakeServer } from '../../../../testing/provide-fake-server.js';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { sampleOf } from '../../../../testing/sample-of.js';
import { KeptCopies } from '../../../core/unsent/kept-copies.js';
import { SessionStore } from '../../../core/session/session-store.js';
import { RankPanel } from './rank-panel.js';

const ALLOCATION: AllocationView = {
  ...AllocationView.parse(sampleOf(AllocationView, 'empty')),
  method: 'committee-order',
  toOrder: ['A', 'B', 'C'].map((reference) => ({ reference, title: `Project ${reference}` })),
};

/** The panel as it is opened, at first or after a reload. */
async function open() {
  TestBed.resetTestingModule();
  const sent: unknown[] = [];
  const post = (_address: string, body: unknown) => {
    sent.push(body);
    return of(ALLOCATION);
  };
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      provideFakeServer({ post }),
      { provide: SessionStore, useValue: { personId: signal('margreet') } },
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ handle }, 'nl', { merge: true });
  const fixture = TestBed.createComponent(RankPanel);
  fixture.componentRef.setInput('tranche', 'topsector-ict');
  fixture.componentRef.setInput('allocation', ALLOCATION);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return {
    sent,
    order: () => [...host.querySelectorAll('li small')].map(({ textContent }) => textContent),
    async place(reference: string, at: number) {
      const box = host.querySelector<HTMLInputElement>(`#place-${reference}`);
      if (box) box.value = String(at);
      box?.dispatchEvent(new Event('change'));
      await fixture.whenStable();
    },
    async press(words: RegExp) {
      const buttons = [...host.querySelectorAll('button')];
      buttons.find(({ textContent }) => words.test(textContent))?.click();
      await fixture.whenStable();
    },
  };
}

beforeEach(() => localStorage.clear());

describe('an order typed for a whole tranche', () => {
  it('is put back after a reload, and sent as it stands', async () => {
    await (await open()).place('C', 1);
    const again = await open();
    expect(again.order()).toEqual(['C', 'A', 'B']);
    await again.press(/Rangorde maken/);
    expect(again.sent).toEqual([{ order: ['C', 'A', 'B'] }]);
  });

  it('leaves nothing on the device once it is sent, nor where nothing was moved', async () => {
    const panel = await open();
    expect(TestBed.inject(KeptCopies).all()).toEqual([]);
    await panel.place('C', 1);
    expect(TestBed.inject(KeptCopies).all()).toHaveLength(1);
    await panel.press(/Rangorde maken/);
    expect(TestBed.inject(KeptCopies).all()).toEqual([]);
  });

  it('can be begun anew', async () => {
    await (await open()).place('C', 1);
    const again = await open();
    await again.press(/Leeg beginnen/);
    expect(again.order()).toEqual(['A', 'B', 'C']);
  });
});
