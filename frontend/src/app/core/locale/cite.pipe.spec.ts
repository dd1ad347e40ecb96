import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { describe, expect, it } from '@jest/globals';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { CitePipe } from './cite.pipe.js';

describe('what something rests on', () => {
  it.each([
    ['nl', 'keuze van dit portaal', 'een keuze van dit portaal'],
    ['en', 'Keuze van dit portaal', 'a choice of this portal'],
    [
      'en',
      'keuze van dit portaal, zoals art. 10(1) van 2019',
      'a choice of this portal, as in art. 10(1) of 2019',
    ],
    ['en', 'oproep van de sponsor', 'according to the call of the sponsor'],
    ['en', 'Awb 4:5(1)', 'Awb 4:5(1)'],
  ])('reads in %s, of "%s", as "%s"', (language, article, text) => {
    TestBed.configureTestingModule({ providers: [provideTestTexts()] });
    TestBed.inject(TranslocoService).setActiveLang(language);
    const pipe = TestBed.runInInjectionContext(() => new CitePipe());
    expect(pipe.transform(article)).toBe(text);
  });
});
