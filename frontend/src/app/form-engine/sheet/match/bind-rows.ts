import type { Pasted } from '../../paste/paste-rows.js';
import type { PasteTarget } from '../../paste/table-columns.js';
import type { Imported } from './import-rows.js';

/** Below what stands there, or in its place. */
export type HowBound = 'add' | 'replace';

/** The table as it becomes; rows in which nothing was filled in make room. */
export function bindRows<Row>(
  target: PasteTarget<Row>,
  before: readonly Row[],
  imported: Imported<Row>,
  how: HowBound,
): Pasted<Row> {
  const kept = how === 'add' ? filledIn(target, before) : [];
  const taken = imported.rows.slice(0, Math.max(0, target.most - kept.length));
  const unread = imported.notes.filter(({ why, row }) => why === 'unread' && row < taken.length);
  return {
    rows: [...kept, ...taken.map(({ row }) => row)],
    first: kept.length,
    filled: taken.length,
    hadHeading: false,
    cells: taken.flatMap(({ filled }, row) =>
      filled.map((column) => ({ row: kept.length + row, column })),
    ),
    unread: unread.length,
    linesLeft: imported.rows.length - taken.length,
    columnsLeft: 0,
    tooLong: 0,
  };
}

/** Rows of a table that are more than a new row. */
export function filledIn<Row>(target: PasteTarget<Row>, rows: readonly Row[]): readonly Row[] {
  const empty = JSON.stringify(target.empty());
  return rows.filter((row) => JSON.stringify(row) !== empty && JSON.stringify(row) !== '{}');
}
