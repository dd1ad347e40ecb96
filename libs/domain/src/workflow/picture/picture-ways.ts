import type { Text } from '../../text.js';
import type { WorkflowDefinition } from '../definition.js';

/** All transitions from one state to another, and on which side they leave and arrive. */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly labels: readonly Text[];
  readonly isBack: boolean;
  /** The gutter it leaves through; gutter 0 lies left of the first column. */
  readonly exit: number;
  /** The gutter it arrives through; the same when the states are neighbours. */
  readonly entry: number;
  /** It arrives at the left side of the box, or at the right. */
  readonly arrives: 'left' | 'right';
}

interface Cell {
  readonly column: number;
  readonly row: number;
}

/**
 * Groups the transitions by the states they join. Onward leaves right, back leaves left, so that
 * the side already says where an arrow goes. In the order of the states they lead to.
 */
export function pictureWays(
  { transitions }: WorkflowDefinition,
  columns: readonly (readonly string[])[],
): readonly Way[] {
  const cells = new Map(
    columns.flatMap((states, column) => states.map((state, row) => [state, { column, row }])),
  );
  const ways = new Map<string, { readonly way: Way; readonly cell: Cell }>();
  for (const { from, to, label } of Object.values(transitions)) {
    const cell = cells.get(to);
    for (const state of from) {
      const start = cells.get(state);
      if (!start || !cell) continue;
      const key = JSON.stringify([state, to]);
      const labels = [...(ways.get(key)?.way.labels ?? []), label];
      ways.set(key, { way: { from: state, to, labels, ...sides(start, cell) }, cell });
    }
  }
  return [...ways.values()]
    .toSorted((one, other) => compareCells(one.cell, other.cell))
    .map(({ way }) => way);
}

function sides(from: Cell, to: Cell): Pick<Way, 'isBack' | 'exit' | 'entry' | 'arrives'> {
  const isBack = compareCells(to, from) <= 0;
  const isSameColumn = from.column === to.column;
  const arrives = isBack === isSameColumn ? 'left' : 'right';
  return {
    isBack,
    exit: isBack ? from.column : from.column + 1,
    entry: arrives === 'left' ? to.column : to.column + 1,
    arrives,
  };
}

function compareCells(one: Cell, other: Cell): number {
  return one.column - other.column || one.row - other.row;
}
