import { describe, expect, it } from '@jest/globals';
import {
  determined,
  missing,
  overhead2013,
  sectorPlan2015,
  summary,
  type Case,
} from '../determination-rules.fixture.js';
import type { RealisedAtLeast } from '../determination-rules.js';

/** Half of € 2 million, and half of the overhead of € 220,000 that goes with it. */
const plan: Case = { awarded: 1_110_000, budget: 2_000_000 };

const sectorPlan2013: RealisedAtLeast = { ...sectorPlan2015, overhead: overhead2013 };

const bare: RealisedAtLeast = { ...sectorPlan2015, overhead: 'none' };

describe('half of the realised cost of a sector plan', () => {
  it.each<[string, Case, number, string, readonly string[]]>([
    [
      'all of it',
      { ...plan, cost: 2_000_000 },
      1_110_000,
      'as-awarded',
      ['share-of-cost', 'overhead-added'],
    ],
    [
      'more than planned',
      { ...plan, cost: 2_400_000 },
      1_110_000,
      'as-awarded',
      ['share-of-cost', 'overhead-added', 'never-above-award'],
    ],
    ['80 %', { ...plan, cost: 1_600_000 }, 896_000, 'lower', ['share-of-cost', 'overhead-added']],
    [
      'exactly 60 %',
      { ...plan, cost: 1_200_000 },
      682_000,
      'lower',
      ['share-of-cost', 'overhead-added'],
    ],
    [
      'one cent under 60 %',
      { ...plan, cost: 1_199_999.99, hasGoodGrounds: false },
      0,
      'nil',
      ['below-threshold'],
    ],
    [
      'one cent under, with good grounds',
      { ...plan, cost: 1_199_999.99, hasGoodGrounds: true },
      665_999.99,
      'lower',
      ['below-threshold', 'cut-in-proportion'],
    ],
    [
      'half, with good grounds',
      { ...plan, cost: 1_000_000, hasGoodGrounds: true },
      555_000,
      'lower',
      ['below-threshold', 'cut-in-proportion'],
    ],
    [
      'nothing, with good grounds',
      { ...plan, cost: 0, hasGoodGrounds: true },
      0,
      'nil',
      ['below-threshold', 'cut-in-proportion'],
    ],
  ])('%s', (_name, each, amount, outcome, reasons) => {
    expect(summary(determined(sectorPlan2015, each))).toEqual([amount, outcome, reasons]);
  });

  it('2013 has the steeper staircase: half of € 116,000 beside half of € 1.6 million', () => {
    expect(determined(sectorPlan2013, { ...plan, cost: 1_600_000 }).determinedCents).toBe(
      858_000_00,
    );
  });

  it('without overhead it is the share alone', () => {
    const each = { awarded: 1_000_000, budget: 2_000_000, cost: 1_600_000 };
    expect(summary(determined(bare, each))).toEqual([800_000, 'lower', ['share-of-cost']]);
  });

  it('a cut in proportion is never more than half of the cost', () => {
    const generous = {
      awarded: 1_500_000,
      budget: 2_000_000,
      cost: 1_000_000,
      hasGoodGrounds: true,
    };
    expect(determined(bare, generous).determinedCents).toBe(500_000_00);
  });

  it('good grounds change nothing above the threshold', () => {
    const each = { ...plan, cost: 1_600_000 };
    const amounts = [true, false].map(
      (hasGoodGrounds) => determined(sectorPlan2015, { ...each, hasGoodGrounds }).determinedCents,
    );
    expect(amounts).toEqual([896_000_00, 896_000_00]);
  });

  it('asks for the cost, and below the threshold for the judgement', () => {
    expect(missing(sectorPlan2015, plan)).toEqual(['realised-cost-missing']);
    expect(missing(sectorPlan2015, { ...plan, cost: 1_000_000 })).toEqual(['good-grounds-missing']);
  });

  it('says the threshold in both languages, with its article', () => {
    const [reason] = determined(sectorPlan2015, {
      ...plan,
      cost: 1,
      hasGoodGrounds: false,
    }).reasons;
    expect(reason?.article).toBe('art. 4.1(2)');
    expect(reason?.text.nl).toContain('minder dan 60\u00a0%');
    expect(reason?.text.en).toContain('less than 60%');
  });
});
