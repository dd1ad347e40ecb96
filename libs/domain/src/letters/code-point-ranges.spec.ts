import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codePointsIn, packedCodePoints } from './code-point-ranges.js';

describe('code points in a short text', () => {
  it.each<[readonly number[], string]>([
    [[], ''],
    [[65], '1t'],
    [[65, 66], '1t-1'],
    [[65, 66, 67, 97], '1t-2 u'],
    [[65, 67], '1t 2'],
    [[0, 1, 36], '0-1 z'],
  ])('%j is %j', (codePoints, packed) => {
    expect(packedCodePoints(codePoints)).toBe(packed);
    expect(codePointsIn(packed)).toEqual(codePoints);
  });

  it('law: what is packed comes out as it went in', () => {
    const set = fc.uniqueArray(fc.integer({ min: 0, max: 0x10_ffff }));
    fc.assert(
      fc.property(set, (given) => {
        const codePoints = given.toSorted((one, other) => one - other);
        expect(codePointsIn(packedCodePoints(codePoints))).toEqual(codePoints);
      }),
    );
  });
});
