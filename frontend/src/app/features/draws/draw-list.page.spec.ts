import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { describe, expect, it } from '@jest/globals';
import { TextCatalogue } from '../../core/locale/text-catalogue.js';
import en from '../../../i18n/en/draws.json';
import nl from '../../../i18n/nl/draws.json';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { DrawListPage } from './draw-list.page.js';

const drawOf = (round: number) => ({
  tranche: 'vouchers',
  round,
  name: { nl: 'Vouchers', en: 'Vouchers' },
  scheme: 'training-voucher',
  at: '2026-05-01T07:00:00.000Z',
});

async function open() {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([{ path: '', component: DrawListPage }], withComponentInputBinding()),
      provideTestTexts(),
    ],
  });
  const loaders = {
    nl: () => Promise.resolve({ default: nl }),
    en: () => Promise.resolve({ default: en }),
  };
  await TestBed.inject(TextCatalogue).add('draws', loaders, 'nl');
  const { fixture } = await RouterTestingHarness.create('/');
  const answer = async (offset: number, items: readonly object[]) => {
    TestBed.inject(HttpTestingController)
      .expectOne(`/v1/draws?limit=50&offset=${offset}`)
      .flush({ items, total: 51 });
    await fixture.whenStable();
  };
  await answer(0, [drawOf(2), drawOf(1)]);
  const host: HTMLElement = fixture.nativeElement;
  const turn = async () => {
    host.querySelector('button')?.click();
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
  };
  return { host, turn, answer };
}

const buttons = (host: HTMLElement) =>
  [...host.querySelectorAll('button')].map(({ textContent }) => textContent.trim());

describe('the list of draws', () => {
  it('has every round of a tranche, each with an address of its own', async () => {
    const { host } = await open();
    const links = [...host.querySelectorAll('ul a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/lotingen/vouchers/2', '/lotingen/vouchers/1']);
  });

  it('turns to what is older and back', async () => {
    const { host, turn, answer } = await open();
    expect(buttons(host)).toEqual(['Toon oudere lotingen']);
    await turn();
    await answer(50, [drawOf(1)]);
    expect(buttons(host)).toEqual(['Toon nieuwere lotingen']);
    await turn();
    await answer(0, [drawOf(2)]);
    expect(buttons(host)).toEqual(['Toon oudere lotingen']);
  });
});
