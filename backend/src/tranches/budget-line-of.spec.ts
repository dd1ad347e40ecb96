import { expect, it } from '@jest/globals';
import { findScheme } from '@tranche/schemes';
import { budgetLineOf } from './budget-line-of.js';

const VOUCHER = findScheme('training-voucher', '2016');
const BROAD = { code: 'broad' };
const CARE = { code: 'care' };

it.each([
  ['the line of its list, whatever the order', [BROAD, CARE], CARE],
  ['none of its own where all is one pot', [{ code: 'vouchers' }], undefined],
])('draws on %s', (_name, lines, own) => {
  expect(budgetLineOf(lines, VOUCHER, 'care')).toBe(own);
});
