import { describe, expect, it } from '@jest/globals';
import { allocate } from '../allocate.js';
import type { RankingInput } from '../allocation-input.js';
import { candidate, twoLists } from './candidate.fixture.js';

const SEEDS = ['01', '02', '03', '04', '05', '06'];

const awarded = (input: RankingInput, seed = 'aa') =>
  allocate(input, seed)
    .places.filter(({ outcome }) => outcome === 'award')
    .map(({ reference }) => reference);

const drawn = (input: RankingInput, seed: string) =>
  allocate(input, seed)
    .places.filter(({ wasDrawn }) => wasDrawn)
    .map(({ reference }) => reference)
    .toSorted();

const S1 = candidate('S1', 'starter', 1, [24, 25]);
const S2 = candidate('S2', 'starter', 1, [23, 25]);
const S3 = candidate('S3', 'starter', 1, [21, 25]);
const U1 = candidate('U1', 'upscaler', 1, [20, 40]);
const U2 = candidate('U2', 'upscaler', 1, [19, 40]);

describe('two lists (RIF 2024 art. 21(2)-(3))', () => {
  it.each<[string, number, readonly string[]]>([
    ['the first of each, whatever the points of the second of one', 2, ['S1', 'U1']],
    ['nobody of the other list where no row fits', 1, ['S1']],
    ['who has most points of what is left after a row', 3, ['S1', 'S2', 'U1']],
    ['two rows before a third of one list', 4, ['S1', 'S2', 'U1', 'U2']],
    ['a third of one list once the other is used up', 5, ['S1', 'S2', 'S3', 'U1', 'U2']],
  ])('give %s', (_what, millions, references) => {
    const input = twoLists([S1, S2, S3, U1, U2], millions);
    expect(awarded(input).toSorted()).toEqual(references);
  });

  it('give all there is to one list where the other is empty', () => {
    expect(awarded(twoLists([S1, S2, S3], 2)).toSorted()).toEqual(['S1', 'S2']);
  });
});

describe('a lot', () => {
  const WON = candidate('P', 'starter', 1, [20, 25]);

  it.each(SEEDS)(
    'decides nothing between equals of two lists, each at its own place: %s',
    (seed) => {
      const top = candidate('T', 'upscaler', 1, [36, 40]);
      const lost = candidate('Q', 'upscaler', 1, [32, 40]);
      const input = twoLists([WON, top, lost], 2);
      expect(awarded(input, seed).toSorted()).toEqual(['P', 'T']);
      expect(drawn(input, seed)).toEqual([]);
    },
  );

  it.each(SEEDS)('decides nothing where the other would not have fitted: %s', (seed) => {
    const large = candidate('Q', 'starter', 3, [20, 25]);
    const input = {
      ...twoLists([WON, large], 2),
      method: 'ranked',
      edge: 'refuse-and-skip',
    } as const;
    expect(awarded(input, seed)).toEqual(['P']);
    expect(drawn(input, seed)).toEqual([]);
  });

  it.each(SEEDS)('decides where the other would just have fitted: %s', (seed) => {
    const just = candidate('Q', 'starter', 1, [20, 25]);
    const input = { ...twoLists([WON, just], 1), method: 'ranked' } as const;
    expect(drawn(input, seed)).toEqual(['P', 'Q']);
  });

  it.each(SEEDS)('decides nothing between who has other points: %s', (seed) => {
    const less = candidate('Q', 'starter', 1, [19, 25]);
    expect(drawn({ ...twoLists([WON, less], 1), method: 'ranked' }, seed)).toEqual([]);
  });
});
