import { expect, it } from '@jest/globals';
import { awardedIn } from './awarded-in.js';

it.each([
  ['money as it was asked', { unit: 'euro' as const }, ''],
  ['money with overhead over it', { unit: 'euro' as const, overheadCents: 75_000_00 }, '-overhead'],
  ['places', { unit: 'place' as const }, '-places'],
])('says %s', (_name, summary, words) => {
  expect(awardedIn(summary)).toBe(words);
});
