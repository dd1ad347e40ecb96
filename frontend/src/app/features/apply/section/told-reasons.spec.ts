import { expect, it } from '@jest/globals';
import { ToldReasons } from './told-reasons.js';

const said = (...codes: string[]) =>
  codes.map((code) => ({ field: 'funding', reason: { code, text: { nl: code, en: code } } }));

it('holds somebody up for a reason once, also when a save brought it up just before', () => {
  const told = new ToldReasons([]);
  expect(told.holdUp(said('double'))).toBe(true);
  expect(told.holdUp(said('double'))).toBe(false);
});

it('does not hold somebody up for what stood there on opening', () => {
  const told = new ToldReasons(said('double'));
  expect(told.holdUp(said('double'))).toBe(false);
  expect(told.holdUp(said('double', 'late'))).toBe(true);
});

it('says it again once it was gone', () => {
  const told = new ToldReasons(said('double'));
  expect(told.holdUp([])).toBe(false);
  expect(told.holdUp(said('double'))).toBe(true);
});
