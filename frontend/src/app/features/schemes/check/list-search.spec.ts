import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { expect, it } from '@jest/globals';
import { provideTestTexts } from '../../../../testing/provide-test-texts.js';
import { ListSearch } from './list-search.js';

const LIST = { list: 'occupations', source: 'UWV', validFrom: '2026-07-01', note: null };

it('looks words up in the list, and sends nothing before two letters', async () => {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting(), provideTestTexts()],
  });
  const http = TestBed.inject(HttpTestingController);
  const fixture = TestBed.createComponent(ListSearch);
  fixture.componentRef.setInput('list', 'occupations');
  fixture.detectChanges();
  http.expectOne('/v1/reference-lists/occupations').flush({ ...LIST, total: 900, items: [] });
  const host: HTMLElement = fixture.nativeElement;
  const type = (words: string) => {
    const box = host.querySelector<HTMLInputElement>('input[type=search]');
    if (!box) throw new Error('Nothing to search with');
    box.value = words;
    box.dispatchEvent(new Event('input'));
    fixture.detectChanges();
  };
  type('l');
  http.verify();
  type('las');
  const items = [{ code: '1', label: { nl: 'Lasser', en: 'Welder' }, attributes: {} }];
  http.expectOne('/v1/reference-lists/occupations?search=las').flush({ ...LIST, total: 1, items });
  await fixture.whenStable();
  expect(host.querySelector('li')?.textContent).toBe('Lasser');
});
