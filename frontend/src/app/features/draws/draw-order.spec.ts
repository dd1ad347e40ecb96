import { TestBed } from '@angular/core/testing';
import { beforeEach, expect, it } from '@jest/globals';
import { provideRouter } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import type { DrawView } from '@tranche/contracts';
import draws from '../../../i18n/nl/draws.json';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { Trail } from '../../core/navigation/trail.js';
import { DrawOrder } from './draw-order.js';

const both = (text: string) => ({ nl: text, en: text });
const TICKETS = Array.from({ length: 120 }, (_, index) => `LOT-${1000 + index}`);
const DRAW: DrawView['draws'][number] = {
  line: 'all',
  lineName: both('Alle'),
  tickets: TICKETS,
  order: TICKETS,
  selected: [],
};

async function open() {
  const fixture = TestBed.createComponent(DrawOrder);
  fixture.componentRef.setInput('draw', DRAW);
  fixture.componentRef.setInput('fid', 'lot-all');
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  const box = host.querySelector('input');
  return {
    searched: () => box?.value,
    rows: () => host.querySelectorAll('tbody tr').length,
    async search(text: string) {
      if (box) box.value = text;
      box?.dispatchEvent(new Event('input', { bubbles: true }));
      await fixture.whenStable();
    },
    async more() {
      host.querySelector<HTMLElement>('.link-button')?.click();
      await fixture.whenStable();
    },
  };
}

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [provideTestTexts(), provideRouter([])] });
  TestBed.inject(TranslocoService).setTranslation({ draws }, 'nl', { merge: true });
});

it('is searched and as long as it was left, for who comes back', async () => {
  const list = await open();
  await list.search('LOT');
  await list.more();
  TestBed.inject(Trail).cameBack = true;
  const again = await open();
  expect([again.searched(), again.rows()]).toEqual(['LOT', 100]);
});

it('begins anew for who opens it by a link', async () => {
  await (await open()).search('LOT-1001');
  const again = await open();
  expect([again.searched(), again.rows()]).toEqual(['', 50]);
});
