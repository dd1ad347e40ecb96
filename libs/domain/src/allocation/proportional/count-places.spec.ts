import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { employer } from '../in-turn/claim.fixture.js';
import { countPlaces } from './count-places.js';

const MBO = { code: 'mbo' };
const HBO = { code: 'hbo' };

describe('countPlaces', () => {
  it.each([
    [
      'weeks of 40',
      [
        ['mbo', 30, 40],
        ['mbo', 39, 40],
      ],
      { numerator: 69, denominator: 40 },
    ],
    [
      'weeks of 40 and of 42',
      [
        ['mbo', 1, 40],
        ['mbo', 1, 42],
      ],
      { numerator: 41, denominator: 840 },
    ],
    ['a work place of 12 x 36', [['mbo', 6 * 18, 12 * 36]], { numerator: 1, denominator: 4 }],
    [
      'thirds, which no float holds',
      [
        ['mbo', 1, 3],
        ['mbo', 2, 3],
      ],
      { numerator: 1, denominator: 1 },
    ],
    [
      'the short year of 2014',
      [
        ['mbo', 23, 23],
        ['mbo', 14, 28],
      ],
      { numerator: 3, denominator: 2 },
    ],
    ['nothing', [], { numerator: 0, denominator: 1 }],
    ['no weeks at all', [['mbo', 0, 40]], { numerator: 0, denominator: 1 }],
  ] as const)('adds %s exactly', (_name, places, expected) => {
    expect(countPlaces([MBO], [employer('A', ...places)])).toEqual([
      { code: 'mbo', places: expected },
    ]);
  });

  it('keeps the categories apart, also one that nobody applied for', () => {
    const claims = [employer('A', ['mbo', 40, 40]), employer('B', ['mbo', 20, 40])];
    expect(countPlaces([HBO, MBO], claims)).toEqual([
      { code: 'hbo', places: { numerator: 0, denominator: 1 } },
      { code: 'mbo', places: { numerator: 3, denominator: 2 } },
    ]);
  });

  it.each([
    ['an unknown category', [MBO], ['vmbo', 1, 40]],
    ['a full year of no weeks', [MBO], ['mbo', 1, 0]],
    ['weeks below zero', [MBO], ['mbo', -1, 40]],
    ['half a week', [MBO], ['mbo', 0.5, 40]],
    ['a category that comes twice', [MBO, MBO], ['mbo', 1, 40]],
  ] as const)('refuses %s', (_name, categories, place) => {
    expect(() => countPlaces(categories, [employer('A', place)])).toThrow(RangeError);
  });

  it('is the sum of its parts: counting two halves gives the whole', () => {
    const anyPlaces = fc.array(
      fc.tuple(fc.constant('mbo'), fc.nat({ max: 42 }), fc.constantFrom(23, 40, 42, 432)),
    );
    fc.assert(
      fc.property(anyPlaces, anyPlaces, (one, other) => {
        const count = (...places: [string, number, number][]) =>
          countPlaces([MBO], [employer('A', ...places)])[0]?.places ?? {
            numerator: -1,
            denominator: 1,
          };
        const [first, second, all] = [count(...one), count(...other), count(...one, ...other)];
        expect(
          (BigInt(first.numerator) * BigInt(second.denominator) +
            BigInt(second.numerator) * BigInt(first.denominator)) *
            BigInt(all.denominator),
        ).toBe(BigInt(all.numerator) * BigInt(first.denominator) * BigInt(second.denominator));
      }),
    );
  });
});
