import { expect, it } from '@jest/globals';
import { groundsIn } from './grounds-in.js';

it.each([
  [
    'the words of whoever decided, in both columns',
    'Te laat.',
    [{ nl: 'Te laat.', en: 'Te laat.' }],
  ],
  ['none where nobody gave any', null, []],
])('the grounds of a decision are %s', (_what, motivation, grounds) => {
  expect(groundsIn(motivation)).toEqual(grounds);
});
