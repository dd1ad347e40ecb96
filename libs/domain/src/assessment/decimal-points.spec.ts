import { expect, it } from '@jest/globals';
import { decimalPoints } from './decimal-points.js';

it.each([
  ['the mean of 4, 4 and 3', 11, 3, '3.67'],
  ['two thirds', 8, 3, '2.67'],
  ['a third', 10, 3, '3.33'],
  ['half a hundredth goes up', 469, 200, '2.35'],
  ['a whole number', 12, 4, '3.00'],
  ['five hundredths', 61, 20, '3.05'],
])('rounds points half up: %s', (_name, numerator, denominator, shown) => {
  expect(decimalPoints({ numerator, denominator })).toBe(shown);
});
