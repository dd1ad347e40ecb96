import { expect, it } from '@jest/globals';
import { decimalPoints } from './decimal-points.js';

it.each([
  ['an insufficient mean below a sufficient 3', 2996, 1000, '2.99'],
  ['two thirds', 8, 3, '2.66'],
  ['a whole number', 12, 4, '3.00'],
  ['five hundredths', 61, 20, '3.05'],
])('rounds points down: %s', (_name, numerator, denominator, shown) => {
  expect(decimalPoints({ numerator, denominator })).toBe(shown);
});
