import { describe, expect, it } from '@jest/globals';
import { drawnPlaces } from './drawn-places.js';

const DRAW = {
  order: ['7H3K-QP2M-XW84', 'B2C3-D4E5-F6G7', 'H8J9-K2L3-M4N5'],
  selected: ['7H3K-QP2M-XW84', 'H8J9-K2L3-M4N5'],
};

describe('the places of a draw', () => {
  it('keep the order of the draw and say who was selected', () => {
    expect(drawnPlaces(DRAW, '').map(({ place, isSelected }) => [place, isSelected])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
  });

  it.each([
    ['as it is written', 'B2C3-D4E5-F6G7', [2]],
    ['in small letters and without hyphens', 'b2c3d4e5f6g7', [2]],
    ['with spaces around it', ' 7h3k ', [1]],
    ['one that is not in the draw', 'ZZZZ', []],
  ])('find a ticket %s', (_case, search, places) => {
    expect(drawnPlaces(DRAW, search).map(({ place }) => place)).toEqual(places);
  });
});
