import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CostLine } from '../form/index.js';
import { BUDGET_AXES, budgetGrid, budgetTotals, eligibleCents } from './budget-totals.js';
import { BUDGET, line } from './three-partners.fixture.js';

const LINES: readonly CostLine[] = [
  line({ partner: 'roc', amountCents: 100_00, activity: 'Werkplaats' }),
  line({ partner: 'bakery', amountCents: 50_01, year: 2 }),
  line({ amountCents: 25_00, year: 2, activity: 'Werkplaats' }),
  line({ partner: 'roc', amountCents: 40_00, category: 'guidance' }),
  line({ partner: 'roc', amountCents: { typed: 'veel' } }),
  line({ partner: 'roc', amountCents: null }),
  line({ partner: 'roc', amountCents: 7_00, year: { typed: 'ooit' } }),
];

describe('what a budget comes to', () => {
  it('counts what is eligible, sets apart what never counts, and says what it cannot read', () => {
    expect(budgetTotals(BUDGET, LINES)).toEqual({
      counts: { cents: 182_01, lines: [0, 1, 2, 6] },
      setApart: [{ key: 'guidance', cents: 40_00, lines: [3] }],
      unread: [4, 5],
    });
  });

  it('is nothing without lines', () => {
    expect(budgetTotals(BUDGET, [])).toEqual({
      counts: { cents: 0, lines: [] },
      setApart: [],
      unread: [],
    });
    expect(eligibleCents(BUDGET, [])).toBe(0);
  });

  it('leaves an amount below zero out of every sum', () => {
    expect(eligibleCents(BUDGET, [line({ amountCents: -1 }), line({ amountCents: 3 })])).toBe(3);
  });
});

describe('a budget along two axes', () => {
  it('by partner and year: who names none comes last, years in their order', () => {
    const grid = budgetGrid(BUDGET, LINES.toReversed(), ['partner', 'year']);
    expect(grid.rows.map(({ key, cents }) => [key, cents])).toEqual([
      ['roc', 107_00],
      ['bakery', 50_01],
      [null, 25_00],
    ]);
    expect(grid.columns.map(({ key, cents }) => [key, cents])).toEqual([
      ['1', 100_00],
      ['2', 75_01],
      [null, 7_00],
    ]);
    expect(grid.rows.map(({ cells }) => cells.map(({ cents }) => cents))).toEqual([
      [100_00, 0, 7_00],
      [0, 50_01, 0],
      [0, 25_00, 0],
    ]);
    expect(grid.whole.cents).toBe(182_01);
  });

  it('says of every sum of which lines it is made', () => {
    const { rows } = budgetGrid(BUDGET, LINES, ['activity', 'partner']);
    expect(rows.map(({ key, lines }) => [key, lines])).toEqual([
      ['Werkplaats', [0, 2]],
      [null, [1, 6]],
    ]);
    expect(rows[0]?.cells.map(({ lines }) => lines)).toEqual([[0], [], [2]]);
  });

  it('puts an empty name with those that name none', () => {
    const { rows } = budgetGrid(
      BUDGET,
      [line({ amountCents: 5, activity: '' })],
      ['activity', 'year'],
    );
    expect(rows.map(({ key }) => key)).toEqual([null]);
  });

  it('puts years by their number', () => {
    const lines = [10, 9, 2].map((year) => line({ amountCents: 1, year }));
    const { columns } = budgetGrid(BUDGET, lines, ['partner', 'year']);
    expect(columns.map(({ key }) => key)).toEqual(['2', '9', '10']);
  });
});

const anyLine: fc.Arbitrary<CostLine> = fc.record(
  {
    category: fc.constantFrom('personnel', 'external', 'guidance', ''),
    description: fc.constant('x'),
    year: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(null), fc.constant({ typed: '?' })),
    amountCents: fc.oneof(fc.nat(5_000_000_00), fc.constant(null), fc.constant({ typed: 'veel' })),
    partner: fc.constantFrom('roc', 'bakery', 'town'),
    activity: fc.constantFrom('Werkplaats', 'Lesstof'),
  },
  { requiredKeys: ['category', 'description', 'year', 'amountCents'] },
);

describe('whatever the lines', () => {
  it('totals over every axis agree to the cent', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 60 }), (lines) => {
        const whole = eligibleCents(BUDGET, lines);
        for (const down of BUDGET_AXES) {
          for (const across of BUDGET_AXES) {
            const { rows, columns, whole: grid } = budgetGrid(BUDGET, lines, [down, across]);
            expect(grid.cents).toBe(whole);
            expect(total(rows)).toBe(whole);
            expect(total(columns)).toBe(whole);
            for (const row of rows) expect(total(row.cells)).toBe(row.cents);
            columns.forEach((column, index) => {
              expect(total(rows.flatMap(({ cells }) => cells[index] ?? []))).toBe(column.cents);
            });
          }
        }
      }),
    );
  });

  it('is the same in any order', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 60 }), (lines) => {
        expect(eligibleCents(BUDGET, lines.toReversed())).toBe(eligibleCents(BUDGET, lines));
      }),
    );
  });

  it('every line is counted once, set apart once, or named as unread', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 60 }), (lines) => {
        const { counts, setApart, unread } = budgetTotals(BUDGET, lines);
        const places = [...counts.lines, ...setApart.flatMap((part) => part.lines), ...unread];
        expect(places.toSorted((one, other) => one - other)).toEqual(lines.map((_, at) => at));
      }),
    );
  });
});

function total(sums: readonly { readonly cents: number }[]): number {
  return sums.reduce((all, { cents }) => all + cents, 0);
}
