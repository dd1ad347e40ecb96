import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { TranslocoService } from '@jsverse/transloco';
import type { LetterView } from '@tranche/contracts';
import accountEn from '../../../i18n/en/account.json';
import accountNl from '../../../i18n/nl/account.json';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { LetterPage } from './letter.page.js';

const LETTER: LetterView = {
  id: '1',
  kind: 'award',
  language: 'nl',
  subject: 'Subsidie verleend',
  date: '2026-11-24',
  recipient: ['S. de Wit'],
  sender: { name: 'UWV', address: [] },
  blocks: [],
  reference: 'RIF26-0001',
  sha256: '0',
  bytes: 1,
  sentAt: '2026-11-24T09:00:00Z',
};

async function read(language: 'nl' | 'en'): Promise<string> {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      provideTestTexts(),
    ],
  });
  const transloco = TestBed.inject(TranslocoService);
  transloco.setTranslation({ account: accountNl }, 'nl');
  transloco.setTranslation({ account: accountEn }, 'en');
  transloco.setActiveLang(language);
  const fixture = TestBed.createComponent(LetterPage);
  fixture.componentRef.setInput('letter', '1');
  fixture.detectChanges();
  TestBed.inject(HttpTestingController).expectOne('/v1/letters/1').flush(LETTER);
  await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return host.textContent;
}

describe('a letter in Dutch', () => {
  it('says to who reads English screens that letters are written in Dutch', async () => {
    expect(await read('en')).toContain(accountEn['other-language'].title);
  });

  it('says nothing of language to who reads Dutch', async () => {
    const text = await read('nl');
    expect(text).toContain('Subsidie verleend');
    expect(text).not.toContain(accountNl['other-language'].title);
  });
});
