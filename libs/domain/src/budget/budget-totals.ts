import { amountProblem, type CostLine, type CostLinesField } from '../form/index.js';
import { cents, NO_CENTS, type Cents } from '../money/index.js';

/** By what a budget is divided. */
export const BUDGET_AXES = ['partner', 'category', 'activity', 'year'] as const;

export type BudgetAxis = (typeof BUDGET_AXES)[number];

/** A sum, and of which lines it is made, by their place in the budget. */
export interface BudgetSum {
  readonly cents: Cents;
  readonly lines: readonly number[];
}

/** What stands under one partner, year, category or activity; `null` where a line names none. */
export interface BudgetPart extends BudgetSum {
  readonly key: string | null;
}

/** A budget along two of its axes: every row and every column adds up to the whole, to the cent. */
export interface BudgetGrid {
  readonly rows: readonly BudgetRow[];
  readonly columns: readonly BudgetPart[];
  readonly whole: BudgetSum;
}

export interface BudgetRow extends BudgetPart {
  /** In the order of the columns. */
  readonly cells: readonly BudgetSum[];
}

/** What a budget comes to. */
export interface BudgetTotals {
  /** What counts for the subsidy: the sum that bands and maximum are measured by. */
  readonly counts: BudgetSum;
  /** What is shown and never counts, by category. */
  readonly setApart: readonly BudgetPart[];
  /** Lines without a readable amount: they are in no sum. */
  readonly unread: readonly number[];
}

export function budgetTotals(field: CostLinesField, lines: readonly CostLine[]): BudgetTotals {
  const numbered = lines.map((line, at) => ({ ...line, at }));
  const apart = neverCounting(field);
  const readable = numbered.filter(isRead);
  return {
    counts: add(readable.filter(({ category }) => !apart.has(category))),
    setApart: partsBy(
      'category',
      readable.filter(({ category }) => apart.has(category)),
    ),
    unread: numbered.filter((line) => !isRead(line)).map(({ at }) => at),
  };
}

/** What counts for the subsidy, in cents. */
export function eligibleCents(field: CostLinesField, lines: readonly CostLine[]): Cents {
  return budgetTotals(field, lines).counts.cents;
}

/** What counts of a budget, along two axes. */
export function budgetGrid(
  field: CostLinesField,
  lines: readonly CostLine[],
  [down, across]: readonly [BudgetAxis, BudgetAxis],
): BudgetGrid {
  const apart = neverCounting(field);
  const counting = lines
    .map((line, at) => ({ ...line, at }))
    .filter((line): line is ReadLine => isRead(line) && !apart.has(line.category));
  const columns = partsBy(across, counting);
  const rows = partsBy(down, counting).map((row) => {
    const ofRow = counting.filter((line) => keyOn(down, line) === row.key);
    const cells = columns.map(({ key }) =>
      add(ofRow.filter((line) => keyOn(across, line) === key)),
    );
    return { ...row, cells };
  });
  return { rows, columns, whole: add(counting) };
}

interface NumberedLine extends CostLine {
  readonly at: number;
}

interface ReadLine extends NumberedLine {
  readonly amountCents: number;
}

function isRead(line: NumberedLine): line is ReadLine {
  return amountProblem(line.amountCents) === null;
}

function neverCounting({ categories }: CostLinesField): ReadonlySet<string> {
  return new Set(categories.filter(({ neverCounts }) => neverCounts).map(({ code }) => code));
}

/** In the order in which they first appear; what names none comes last. */
function partsBy(axis: BudgetAxis, lines: readonly ReadLine[]): readonly BudgetPart[] {
  const keys = [...new Set(lines.map((line) => keyOn(axis, line)))];
  const inOrder = axis === 'year' ? keys.toSorted(byNumber) : keys;
  const named = [
    ...inOrder.filter((key) => key !== null),
    ...inOrder.filter((key) => key === null),
  ];
  return named.map((key) => ({ key, ...add(lines.filter((line) => keyOn(axis, line) === key)) }));
}

function byNumber(one: string | null, other: string | null): number {
  return Number(one) - Number(other);
}

function keyOn(axis: BudgetAxis, line: CostLine): string | null {
  if (axis === 'year') return typeof line.year === 'number' ? String(line.year) : null;
  const key = line[axis];
  return key === undefined || key === '' ? null : key;
}

function add(lines: readonly ReadLine[]): BudgetSum {
  return {
    cents: lines.reduce((total, { amountCents }) => cents(total + amountCents), NO_CENTS),
    lines: lines.map(({ at }) => at),
  };
}
