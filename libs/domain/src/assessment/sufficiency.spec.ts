import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatFraction } from '../money/index.js';
import { compareRational } from './rational.js';
import type { ScoreSheet } from './score-sheet.js';
import { judgeSheets } from './sufficiency.js';
import { fivePoints, sheets, threeCriteria } from './three-criteria.fixture.js';

const judge = (given: readonly ScoreSheet[], rules = fivePoints) =>
  judgeSheets(rules, threeCriteria, given);

describe('the judgement of a committee', () => {
  it.each<[string, readonly ScoreSheet[], string, string[]]>([
    ['nobody has scored', [], 'unknown', []],
    ['one criterion has no points yet', sheets([3, 3, null]), 'unknown', []],
    ['exactly sufficient on everything', sheets([3, 3, 3], [3, 3, 3]), 'sufficient', []],
    ['a five makes up for a one', sheets([1, 3, 3], [5, 3, 3]), 'sufficient', []],
    ['exactly almost sufficient on one', sheets([2, 3, 3], [3, 3, 3]), 'near-miss', ['link']],
    ['just under almost', sheets([2, 3, 3], [3, 3, 3], [2, 3, 3]), 'insufficient', ['link']],
    [
      'almost sufficient on two',
      sheets([2, 2, 3], [3, 3, 3]),
      'insufficient',
      ['link', 'feasibility'],
    ],
    [
      'almost on one and insufficient on another',
      sheets([2, 1, 5], [3, 1, 5]),
      'insufficient',
      ['link', 'feasibility'],
    ],
  ])('%s', (_name, given, outcome, insufficient) => {
    const judgement = judge(given);
    expect(judgement.outcome).toBe(outcome);
    expect(judgement.insufficient.map(({ code }) => code)).toEqual(insufficient);
  });

  it('knows no near miss where the version has none (2014)', () => {
    const rules = { ...fivePoints, hasNearMiss: false };
    expect(judge(sheets([2, 3, 3], [3, 3, 3]), rules).outcome).toBe('insufficient');
  });

  it('never rounds: 2.999… of three assessors is not a three', () => {
    const [link] = judge(sheets([3, 3, 3], [3, 3, 3], [2, 3, 3])).criteria;
    expect(link?.mean).toEqual({ numerator: 8, denominator: 3 });
    expect(link?.outcome).toBe('almost');
  });

  it('adds the means and takes their share of the most there is', () => {
    const judgement = judge(sheets([3, 4, 5], [4, 4, 5]));
    expect(judgement.total).toEqual({ numerator: 25, denominator: 2 });
    expect(judgement.shareOfMaximum).toEqual({ numerator: 25, denominator: 30 });
    expect(judgement.total && formatFraction(judgement.total, 'nl')).toBe('12,50');
  });
});

describe('the laws of a judgement', () => {
  const row = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 1, max: 5 })));
  const someSheets = fc.array(row, { minLength: 1, maxLength: 7 });

  it('does not depend on the order of the assessors', () => {
    fc.assert(
      fc.property(someSheets, (rows) => {
        expect(judge(sheets(...rows.toReversed()))).toEqual(judge(sheets(...rows)));
      }),
    );
  });

  it('more points on one criterion never make it worse', () => {
    fc.assert(
      fc.property(someSheets, ([first = [], ...rest]) => {
        const better = [Math.min((first[0] ?? 1) + 1, 5), ...first.slice(1)];
        const before = judge(sheets(first, ...rest));
        const after = judge(sheets(better, ...rest));
        expect(before.total && after.total && compareRational(after.total, before.total)).not.toBe(
          -1,
        );
        expect(after.insufficient.length).toBeLessThanOrEqual(before.insufficient.length);
      }),
    );
  });

  it('is sufficient exactly when no criterion is insufficient', () => {
    fc.assert(
      fc.property(someSheets, (rows) => {
        const { outcome, insufficient } = judge(sheets(...rows));
        expect(outcome === 'sufficient').toBe(insufficient.length === 0);
        if (outcome === 'near-miss') expect(insufficient).toHaveLength(1);
      }),
    );
  });
});
