import { describe, expect, it } from '@jest/globals';
import { cents } from '../../money/index.js';
import { allocate } from '../allocate.js';
import { lotteryOf, ticketOf } from './claim.fixture.js';
import { drawOrder } from '../lot/lot.js';

const SEED = '5eed';
const NAMES = ['A', 'B', 'C', 'D', 'E'];
const FIVE = NAMES.map((name) => ticketOf(name, 1000));

describe('a lottery', () => {
  it.each(['01', '02', '03'])('awards in the order of the draw, seed %s', (seed) => {
    const { places } = allocate(lotteryOf(FIVE, 2500), seed);
    expect(places.map(({ reference }) => reference)).toEqual(drawOrder(seed, NAMES));
    expect(places.map(({ outcome }) => outcome === 'award')).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(places.every(({ wasDrawn }) => wasDrawn)).toBe(true);
  });

  it('with one candidate is no draw', () => {
    const [only] = allocate(lotteryOf([ticketOf('A', 1000)], 1000), SEED).places;
    expect(only).toMatchObject({ place: 1, outcome: 'award', wasDrawn: false });
  });

  it('with one candidate that does not fit is no draw either', () => {
    const [only] = allocate(lotteryOf([ticketOf('A', 1001)], 1000), SEED).places;
    expect(only).toMatchObject({ outcome: 'reject-ceiling', wasDrawn: false });
  });

  it('decides nothing where there is enough for everybody', () => {
    const { places, freeCents } = allocate(lotteryOf(FIVE, 5000), SEED);
    expect(places.some(({ wasDrawn }) => wasDrawn)).toBe(false);
    expect(freeCents).toBe(0);
  });

  it('without candidates leaves the ceiling free', () => {
    const output = allocate(lotteryOf([], 5000), SEED);
    expect(output).toMatchObject({ places: [], awardedCents: 0, freeCents: 500_000 });
  });

  it('draws for every line by itself', () => {
    const wo = { code: 'wo', ceilingCents: cents(100_000) };
    const input = lotteryOf([ticketOf('A', 1000), ticketOf('B', 1000, 'wo')], 1000);
    const output = allocate({ ...input, lines: [...input.lines, wo] }, SEED);
    expect(output.places.map(({ list, place, outcome }) => [list, place, outcome])).toEqual([
      ['all', 1, 'award'],
      ['wo', 1, 'award'],
    ]);
  });

  it('says that the lot chose', () => {
    const { places } = allocate(lotteryOf(FIVE, 1000), SEED);
    expect(places[0]?.reason.nl).toBe(
      'Plaats 1 in de loting. Door loting gekozen tussen gelijken.',
    );
    expect(places[4]?.reason.en).toContain('The lot chose another');
  });
});
