import { describe, expect, it } from '@jest/globals';
import { THIRD } from '@tranche/domain';
import { shareWords } from './share-words.js';

const twoThirds = { numerator: 2, denominator: 3 };

describe('the limits of a band in words', () => {
  it.each([
    [
      'both limits',
      { minimum: THIRD, maximum: twoThirds },
      'ten minste een derde en ten hoogste twee derde van de begroting',
      'at least a third and at most two thirds of the budget',
    ],
    [
      'only a maximum',
      { maximum: THIRD },
      'ten hoogste een derde van de begroting',
      'at most a third of the budget',
    ],
    [
      'a fraction without a word of its own',
      { minimum: { numerator: 3, denominator: 7 } },
      'ten minste 3/7 van de begroting',
      'at least 3/7 of the budget',
    ],
    [
      'a part of what is paid in another band',
      { maximum: { numerator: 1, denominator: 2 }, whole: { nl: 'Eigen middelen', en: 'Means' } },
      'ten hoogste de helft van “Eigen middelen”',
      'at most half of “Means”',
    ],
    ['no limit', {}, 'geen grens', 'no limit'],
  ])('%s', (_case, limits, nl, en) => {
    expect(shareWords(limits)).toEqual({ nl, en });
  });
});
