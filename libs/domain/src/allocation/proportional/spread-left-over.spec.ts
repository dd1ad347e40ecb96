import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cents, sum } from '../../money/index.js';
import { spreadLeftOver } from './spread-left-over.js';

const shares = (rows: readonly (readonly [number, number])[]) =>
  rows.map(([ceiling, need]) => ({ ceilingCents: cents(ceiling), needCents: cents(need) }));

describe('spreadLeftOver', () => {
  it.each([
    [
      'leaves with the last that was short what nobody can use',
      [
        [100, 40],
        [50, 90],
      ],
      [40, 110],
    ],
    [
      'leaves it where nobody is short',
      [
        [100, 40],
        [50, 50],
      ],
      [100, 50],
    ],
    [
      'leaves it where nobody has anything over',
      [
        [100, 140],
        [50, 90],
      ],
      [100, 50],
    ],
    [
      'follows the ceilings, not the needs',
      [
        [90, 0],
        [20, 900],
        [10, 9000],
      ],
      [0, 80, 40],
    ],
    [
      'passes on what fills one up',
      [
        [90, 0],
        [20, 30],
        [10, 9000],
      ],
      [0, 30, 90],
    ],
    [
      'to the last cent',
      [
        [1, 0],
        [20, 900],
        [20, 900],
      ],
      [0, 21, 20],
    ],
    [
      'gives nothing by a ceiling of nothing',
      [
        [90, 0],
        [0, 900],
      ],
      [90, 0],
    ],
    [
      'takes a category that nobody applied for',
      [
        [70, 0],
        [0, 0],
        [10, 100],
      ],
      [0, 0, 80],
    ],
    ['knows no categories', [], []],
  ] as const)('%s', (_name, rows, expected) => {
    expect(spreadLeftOver(shares(rows))).toEqual(expected);
  });

  const anyRows = fc.array(fc.tuple(fc.nat({ max: 1000 }), fc.nat({ max: 2000 })), {
    maxLength: 6,
  });

  it('makes and loses no cent, and takes only what is over', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const given = shares(rows);
        const available = spreadLeftOver(given);
        expect(sum(available)).toBe(sum(given.map(({ ceilingCents }) => ceilingCents)));
        given.forEach(({ ceilingCents, needCents }, index) => {
          expect(available[index]).toBeGreaterThanOrEqual(Math.min(ceilingCents, needCents));
        });
      }),
    );
  });

  it('stops only when nobody has anything over, or nobody with a ceiling is short', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const given = shares(rows);
        const available = spreadLeftOver(given);
        const isOver = given.some(({ needCents }, index) => (available[index] ?? 0) > needCents);
        const isShort = given.some(
          ({ ceilingCents, needCents }, index) =>
            ceilingCents > 0 && (available[index] ?? 0) < needCents,
        );
        expect(isOver && isShort).toBe(false);
      }),
    );
  });
});
