import { expect, it } from '@jest/globals';
import { compareText } from './compare-text.js';

it.each([
  ['comes before', 'EP27-0001', 'EP27-0002', -1],
  ['comes after', 'EP27-0002', 'EP27-0001', 1],
  ['is the same as', 'EP27-0001', 'EP27-0001', 0],
  ['in capitals comes before', 'Z', 'a', -1],
])('a text %s another', (_name, one, other, expected) => {
  expect(compareText(one, other)).toBe(expected);
});
