import { describe, expect, it } from '@jest/globals';
import {
  determined,
  framework,
  missing,
  summary,
  type Case,
} from '../determination-rules.fixture.js';

const planned: Case = { awarded: 300_000, budget: 400_000, cost: 400_000, coFinancing: 100_000 };

describe('the realised cost minus the contributions (Kaderregeling 7.8(3))', () => {
  it.each<[string, Case, number, string, readonly string[]]>([
    ['as planned', planned, 300_000, 'as-awarded', ['shortfall']],
    [
      'a tenth cheaper: the whole saving is the subsidy’s',
      { ...planned, cost: 360_000 },
      260_000,
      'lower',
      ['shortfall'],
    ],
    [
      'cheaper, and others paid less: no share of the budget limits it',
      { ...planned, cost: 380_000, coFinancing: 85_000 },
      295_000,
      'lower',
      ['shortfall'],
    ],
    [
      'dearer is never more than awarded',
      { ...planned, cost: 450_000 },
      300_000,
      'as-awarded',
      ['shortfall', 'never-above-award'],
    ],
    [
      'others paid everything',
      { ...planned, cost: 90_000, coFinancing: 100_000 },
      0,
      'nil',
      ['shortfall'],
    ],
  ])('%s', (_name, each, amount, outcome, reasons) => {
    expect(summary(determined(framework, each))).toEqual([amount, outcome, reasons]);
  });

  it('is refused without both figures', () => {
    expect(missing(framework, { awarded: 1 })).toEqual([
      'realised-cost-missing',
      'realised-co-financing-missing',
    ]);
    const { cost, coFinancing, ...without } = planned;
    expect(missing(framework, { ...without, coFinancing: coFinancing ?? 0 })).toEqual([
      'realised-cost-missing',
    ]);
    expect(missing(framework, { ...without, cost: cost ?? 0 })).toEqual([
      'realised-co-financing-missing',
    ]);
  });
});
