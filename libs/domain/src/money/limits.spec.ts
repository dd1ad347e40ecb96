import { expect, it } from '@jest/globals';
import {
  LARGEST_AMOUNT_CENTS,
  LARGEST_TOTAL_CENTS,
  MOST_COST_LINES,
  MOST_PARTNERS,
} from './limits.js';

it('every sum of what may be typed can be added, stored and read back', () => {
  expect(MOST_COST_LINES * LARGEST_AMOUNT_CENTS).toBeLessThanOrEqual(LARGEST_TOTAL_CENTS);
  expect(MOST_PARTNERS * 2 * LARGEST_AMOUNT_CENTS).toBeLessThanOrEqual(LARGEST_TOTAL_CENTS);
  expect(LARGEST_TOTAL_CENTS).toBeLessThan(Number.MAX_SAFE_INTEGER);
});
