import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { provideTestTexts } from '../../../testing/provide-test-texts.js';
import { EuroPipe, type EuroStyle } from './euro.pipe.js';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

function shown(cents: number | null, style?: EuroStyle): string {
  TestBed.configureTestingModule({ providers: [provideTestTexts(), EuroPipe] });
  return plain(TestBed.inject(EuroPipe).transform(cents, style));
}

describe('an amount on a screen', () => {
  it.each<[string, number | null, EuroStyle, string]>([
    ['whole euros in short', 185_000_000, 'short', '€ 1.850.000'],
    ['cents in short', 95_050, 'short', '€ 950,50'],
    ['whole euros with cents', 95_000, 'cents', '€ 950,00'],
    ['to the cent, however large', 9_007_199_254_740_991, 'short', '€ 90.071.992.547.409,91'],
    ['nothing', null, 'short', '–'],
  ])('%s', (_name, cents, style, text) => {
    expect(shown(cents, style)).toBe(text);
  });
});
