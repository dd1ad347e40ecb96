import { describe, expect, it } from '@jest/globals';
import { moveInOrder, placeInOrder } from './move-in-order.js';

describe("the committee's order", () => {
  it.each([
    { name: 'up', reference: 'B', step: -1 as const, order: ['B', 'A', 'C'] },
    { name: 'down', reference: 'B', step: 1 as const, order: ['A', 'C', 'B'] },
    { name: 'not above the first', reference: 'A', step: -1 as const, order: ['A', 'B', 'C'] },
    { name: 'not below the last', reference: 'C', step: 1 as const, order: ['A', 'B', 'C'] },
    { name: 'not what is not in it', reference: 'X', step: 1 as const, order: ['A', 'B', 'C'] },
  ])('moves $name', ({ reference, step, order }) => {
    expect(moveInOrder(['A', 'B', 'C'], reference, step)).toEqual(order);
  });

  it.each([
    { place: 1, order: ['C', 'A', 'B'] },
    { place: 2, order: ['A', 'C', 'B'] },
    { place: 99, order: ['A', 'B', 'C'] },
    { place: 0, order: ['C', 'A', 'B'] },
  ])('puts the last at place $place', ({ place, order }) => {
    expect(placeInOrder(['A', 'B', 'C'], 'C', place)).toEqual(order);
  });
});
