import { expect, it } from '@jest/globals';
import { inOrderOfTime } from './in-order-of-time.js';

it('puts terms in the order of their last days, and what stands still last', () => {
  const terms = ['2027-05-01', null, '2026-12-09', '2027-01-06'].map((dueOn) => ({ dueOn }));
  expect(inOrderOfTime(terms).map(({ dueOn }) => dueOn)).toEqual([
    '2026-12-09',
    '2027-01-06',
    '2027-05-01',
    null,
  ]);
});
