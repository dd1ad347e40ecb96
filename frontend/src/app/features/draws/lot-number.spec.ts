import { expect, it } from '@jest/globals';
import applyEn from '../../../i18n/en/apply.json';
import drawsEn from '../../../i18n/en/draws.json';
import applyNl from '../../../i18n/nl/apply.json';
import drawsNl from '../../../i18n/nl/draws.json';

it.each([
  ['nl', applyNl, drawsNl],
  ['en', applyEn, drawsEn],
])('is called as on the receipt, in %s', (_language, apply, draws) => {
  expect(draws.ticket).toBe(apply.place.ticket);
});

it('is called nothing else on the page of a draw', () => {
  const words = JSON.stringify(drawsEn).replaceAll(/\{\{\w+\}\}|"\w+":/gu, '');
  expect(words).not.toMatch(/ticket/iu);
});
