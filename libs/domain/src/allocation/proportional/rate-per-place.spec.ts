import { describe, expect, it } from '@jest/globals';
import { category, proportionalOf } from '../in-turn/claim.fixture.js';
import { ceilingCentsOf } from '../allocation-input.js';
import { amountOfPlace, ratePerPlace } from './rate-per-place.js';

const count = (code: string, numerator: number, denominator = 1) => ({
  code,
  places: { numerator, denominator },
});
const fullPlaceIn = (code: string) => ({ category: code, numerator: 1, denominator: 1 });

/*
 * Study year 2018/19. Only the shares that were paid are published, 82.10 % for mbo and 32.45 % for
 * hbo of 2,700 per place; the place counts are derived from them (196.8M / 2,216.70 and 3.1M / 876.15,
 * rounded to two decimals). How many vmbo places there were is not known: all were paid in full, so
 * fewer than 1.3M / 2,700 = 481.48.
 */
describe('study year 2018/19, spreading off', () => {
  const [mbo, hbo, vmbo] = ratePerPlace(
    [category('mbo', 196_800_000), category('hbo', 3_100_000), category('vmbo', 1_300_000)],
    [count('mbo', 8_878_062, 100), count('hbo', 353_821, 100), count('vmbo', 400)],
    false,
  );

  it('mbo: 196.8M over 88,780.62 places is 2,216.70 per full place', () => {
    expect(mbo).toMatchObject({ ratePerPlaceCents: 221_670, isAtMaximum: false });
  });

  it('hbo: 3.1M over 3,538.21 places is 876.15 per full place', () => {
    expect(hbo).toMatchObject({ ratePerPlaceCents: 87_615, isAtMaximum: false });
  });

  it('vmbo: 1.3M is more than enough, a full place gets the maximum of 2,700.00', () => {
    expect(vmbo).toMatchObject({ ratePerPlaceCents: 270_000, isAtMaximum: true });
    expect(vmbo?.availableCents).toBe(130_000_000);
  });

  it('pays a cent less where the announced amount was rounded up: 88,780.62 x 2,216.70 is 35 cents over', () => {
    expect(88_780_62n * 2_216_70n - 196_800_000_00n * 100n).toBeGreaterThan(35n * 100n);
    expect(mbo && amountOfPlace(fullPlaceIn('mbo'), mbo)).toBe(221_669);
  });

  it('pays the announced amount where the count is exact', () => {
    const [exact] = ratePerPlace(
      [category('mbo', 196_800_000)],
      [count('mbo', 19_680_000_000, 221_670)],
      false,
    );
    expect(exact?.ratePerPlaceCents).toBe(221_670);
    expect(exact && amountOfPlace(fullPlaceIn('mbo'), exact)).toBe(221_670);
  });
});

describe('the ceilings of 2014-2018', () => {
  it('are together 205,000,000', () => {
    const categories = [
      category('mbo', 188_900_000),
      category('hbo', 8_000_000),
      category('phd', 6_700_000),
      category('vmbo', 1_400_000),
    ];
    expect(ceilingCentsOf(proportionalOf(categories, []))).toBe(205_000_000_00);
  });
});

/*
 * By hand, at most 300 per place:
 *   A 1,000.00 for 1 place   needs   300.00   700.00 over
 *   B   600.00 for 4 places  needs 1,200.00   short
 *   C   100.00 for 1 place   needs   300.00   short
 *   D    50.00 for nobody    needs     0.00    50.00 over
 * Round 1: 750.00 to B and C as 600 to 100: 642.857... and 107.142...; the odd cent goes to the larger
 *   remainder, B: 642.86 and 107.14. B has 1,242.86, of which 42.86 over; C has 207.14.
 * Round 2: 42.86 to C, which then has 250.00. Nobody has anything over: done.
 */
describe('spreading on', () => {
  const categories = [
    category('A', 1000, 300),
    category('B', 600, 300),
    category('C', 100, 300),
    category('D', 50, 300),
  ];
  const counts = [count('A', 1), count('B', 4), count('C', 1)];

  it('gives 300, 300, 250 and, where nobody applied, no amount', () => {
    const rates = ratePerPlace(categories, counts, true);
    expect(rates.map(({ availableCents }) => availableCents)).toEqual([30_000, 120_000, 25_000, 0]);
    expect(rates.map(({ ratePerPlaceCents }) => ratePerPlaceCents)).toEqual([
      30_000,
      30_000,
      25_000,
      null,
    ]);
  });

  it('without it B and C divide their own ceilings', () => {
    const rates = ratePerPlace(categories, counts, false);
    expect(rates.map(({ ratePerPlaceCents }) => ratePerPlaceCents)).toEqual([
      30_000,
      15_000,
      10_000,
      null,
    ]);
  });
});

describe('the amount of a place', () => {
  const [third] = ratePerPlace([category('mbo', 100)], [count('mbo', 3)], false);

  it.each([
    ['a full place gets the quotient rounded down', 1, 1, 3333],
    ['three of them together lose no third of a cent each', 3, 1, 10_000],
    ['30 of 40 weeks are three quarters of it', 30, 40, 2500],
    ['no weeks get nothing', 0, 40, 0],
  ])('%s', (_name, numerator, denominator, expected) => {
    const place = { category: 'mbo', numerator, denominator };
    expect(third && amountOfPlace(place, third)).toBe(expected);
  });
});
