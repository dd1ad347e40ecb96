import { expect, it } from '@jest/globals';
import { citationsInOrder } from './citations-in-order.js';

it.each([
  [['art. 6(2)', 'art. 20, 21(2)-(3)'], 'art. 6(2), 20 en 21(2)-(3)'],
  [['art. 14, 15, 21', 'art. 4, 9a, 10'], 'art. 4, 9a, 10, 14, 15 en 21'],
  [['art. 5', 'art. 5'], 'art. 5'],
  [
    ['Kaderregeling 2.3(1); Awb 4:25(2)', 'Kaderregeling 1.5(a)(2°)'],
    'Kaderregeling 1.5(a)(2°) en 2.3(1); Awb 4:25(2)',
  ],
  [['art. 25(1)(b), (2), 3'], 'art. 3 en 25(1)(b), (2)'],
  [['art. 23, 5, 7'], 'art. 5, 7 en 23'],
  [['het reglement', ''], 'het reglement'],
  [['  het reglement ', 'het reglement'], 'het reglement'],
  [['4', '2'], '2 en 4'],
  [[], ''],
])('%j in plain order', (citations, expected) => {
  expect(citationsInOrder(citations, 'nl')).toBe(expected);
});

it('says “and” in English', () => {
  expect(citationsInOrder(['art. 2', 'art. 1'], 'en')).toBe('art. 1 and 2');
});

it('stays Dutch in Dutch', () => {
  expect(citationsInOrder(['bijlage 1', 'Keuze van dit portaal'], 'nl')).toBe(
    'bijlage 1; Keuze van dit portaal',
  );
});

it('says in English what is no title', () => {
  expect(citationsInOrder(['Keuze van dit portaal', 'bijlage 1 §3'], 'en')).toBe(
    'Choice of this portal; annex 1 §3',
  );
});
