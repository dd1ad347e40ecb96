import { describe, expect, it } from '@jest/globals';
import { allocate } from '../allocate.js';
import type { AllocationOutput } from '../allocation-output.js';
import { category, employer, proportionalOf } from '../in-turn/claim.fixture.js';

const NO_SEED = '';
const MBO = category('mbo', 10_000);
const HBO = category('hbo', 1000);

const centsOf = ({ places }: AllocationOutput) =>
  Object.fromEntries(places.map(({ reference, cents: amount }) => [reference, amount]));

const AN_EMPLOYER = employer('BAKER', ['mbo', 40, 40], ['mbo', 30, 40]);
const ANOTHER = employer('ACRE', ['mbo', 40, 40], ['hbo', 21, 42]);
const A_THIRD = employer('COOK', ['mbo', 40, 40], ['mbo', 40, 40]);

describe('a proportional allocation', () => {
  it('divides the ceiling over the places and adds up what an employer realised', () => {
    // 4.75 mbo places: 10,000 / 4.75 = 2,105.2631...; hbo is half a place, at most 2,700.
    const output = allocate(proportionalOf([MBO, HBO], [AN_EMPLOYER, ANOTHER, A_THIRD]), NO_SEED);
    expect(centsOf(output)).toEqual({
      ACRE: 210_526 + 100_000,
      BAKER: 210_526 + 157_894,
      COOK: 210_526 * 2,
    });
    expect(output.categories).toEqual([
      {
        code: 'mbo',
        places: { numerator: 19, denominator: 4 },
        availableCents: 1_000_000,
        ratePerPlaceCents: 210_526,
        awardedCents: 999_998,
        leftOverCents: 2,
      },
      {
        code: 'hbo',
        places: { numerator: 1, denominator: 2 },
        availableCents: 100_000,
        ratePerPlaceCents: 200_000,
        awardedCents: 100_000,
        leftOverCents: 0,
      },
    ]);
    expect(output.awardedCents).toBe(999_998 + 100_000);
    expect(output.freeCents).toBe(2);
  });

  it('gives everybody another amount after one late correction', () => {
    const before = centsOf(
      allocate(
        proportionalOf([MBO], [AN_EMPLOYER, A_THIRD, employer('D', ['mbo', 40, 40])]),
        NO_SEED,
      ),
    );
    const after = centsOf(
      allocate(
        proportionalOf([MBO], [AN_EMPLOYER, A_THIRD, employer('D', ['mbo', 39, 40])]),
        NO_SEED,
      ),
    );
    for (const name of ['BAKER', 'COOK']) expect(after[name]).toBeGreaterThan(before[name] ?? 0);
    expect(after['D']).toBeLessThan(before['D'] ?? 0);
  });

  it('leaves the ceiling of a category without applications, and divides nothing by zero', () => {
    const output = allocate(proportionalOf([MBO, HBO], [AN_EMPLOYER]), NO_SEED);
    expect(output.categories?.[1]).toEqual({
      code: 'hbo',
      places: { numerator: 0, denominator: 1 },
      availableCents: 100_000,
      ratePerPlaceCents: null,
      awardedCents: 0,
      leftOverCents: 100_000,
    });
  });

  it('without anybody awards nothing', () => {
    const output = allocate(proportionalOf([MBO, HBO], [], true), NO_SEED);
    expect(output).toMatchObject({ places: [], awardedCents: 0, freeCents: 1_100_000 });
  });

  it('gives left-over money to the others where the tranche says so', () => {
    const claims = [A_THIRD, employer('D', ['hbo', 42, 42])];
    const output = allocate(proportionalOf([MBO, HBO], claims, true), NO_SEED);
    // mbo needs 5,400 of 10,000; hbo gets 1,700 of the rest and is then at 2,700, what remains stays.
    expect(centsOf(output)).toEqual({ COOK: 540_000, D: 270_000 });
    expect(output.freeCents).toBe(1_100_000 - 810_000);
  });

  it.each([
    ['at the maximum', [MBO], ['mbo', 40, 40], 'award', 'hoogste bedrag'],
    [
      'shared',
      [category('mbo', 100)],
      ['mbo', 40, 40],
      'award',
      'gedeeld door alle gerealiseerde plaatsen',
    ],
    ['no place', [MBO], ['mbo', 0, 40], 'reject-quality', 'geen gerealiseerde plaats'],
    [
      'no money',
      [category('mbo', 0)],
      ['mbo', 40, 40],
      'reject-ceiling',
      'geen bedrag beschikbaar',
    ],
  ] as const)('says why: %s', (_name, categories, place, outcome, words) => {
    const [only] = allocate(proportionalOf(categories, [employer('A', place)]), NO_SEED).places;
    expect(only).toMatchObject({ outcome, place: null, wasDrawn: false });
    expect(only?.reason.nl).toContain(words);
  });

  it('refuses an employer that comes twice', () => {
    const input = proportionalOf([MBO], [AN_EMPLOYER, AN_EMPLOYER]);
    expect(() => allocate(input, NO_SEED)).toThrow(RangeError);
  });
});
