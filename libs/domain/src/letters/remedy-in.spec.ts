import { expect, it } from '@jest/globals';
import { remedyIn } from './remedy-in.js';

it.each([
  ['a decision', { objectionUntil: '2027-01-11' }, { kind: 'objection', until: '2027-01-11' }],
  [
    'a decision on objection',
    { appealUntil: '2027-03-01' },
    { kind: 'appeal', until: '2027-03-01' },
  ],
  ['a letter that decides nothing', { outcome: 'asked' }, null],
  ['a letter without data', undefined, null],
  ['a letter with empty data', null, null],
  ['a letter with a word for data', 'objectionUntil', null],
])('reads the day that is printed in %s', (_case, decision, remedy) => {
  expect(remedyIn({ data: { decision } })).toEqual(remedy);
});
