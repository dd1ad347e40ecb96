import { expect, it } from '@jest/globals';
import { NO_FACTS } from './facts.js';
import { lowerThanAwarded } from './guard.js';
import { whyNot } from './why-not.js';

it.each([
  ['is announced where it is less than was awarded', true, []],
  [
    'is not announced where it is as much: nobody loses anything (Awb 4:8)',
    false,
    ['nothing-lower'],
  ],
])('an amount %s', (_case, isLowerThanAwarded, codes) => {
  const reasons = whyNot(lowerThanAwarded('Awb 4:46'), { ...NO_FACTS, isLowerThanAwarded }, 'otto');
  expect(reasons.map(({ code }) => code)).toEqual(codes);
});
