import { describe, expect, it } from '@jest/globals';
import { localPlaces } from './local-places.js';

describe('a number of places', () => {
  it.each([
    ['mbo 2018/19 in Dutch', '88,780.62', 'nl-NL', '88.780,62'],
    ['mbo 2018/19 in English', '88,780.62', 'en-GB', '88,780.62'],
    ['a whole number', '3.0', 'nl-NL', '3,00'],
    ['none', '0.0', 'nl-NL', '0,00'],
  ])('%s', (_name, places, tag, text) => {
    expect(localPlaces(places, tag)).toBe(text);
  });
});
