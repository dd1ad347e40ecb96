import type { Grid } from '../../paste/read-grid.js';
import type { PasteTarget } from '../../paste/table-columns.js';

/** Which column of a sheet goes into which column of the table, both counted from 0. */
export interface Headings {
  /** The row that they stand in. */
  readonly row: number;
  readonly columns: ReadonlyMap<number, number>;
}

/** Above them may stand a title, an explanation, a date; further down they are no headings. */
const ROWS_TO_LOOK_IN = 20;
/** One word may stand anywhere; a table of one column has no more. */
const FEWEST = 2;

/** The row whose cells say most of what stands above the columns of the table, in either language and any order. */
export function findHeadings<Row>(
  { columns }: Pick<PasteTarget<Row>, 'columns'>,
  lines: Grid,
): Headings | null {
  const names = columns.map(({ titles }) => new Set(titles.flatMap(namesOf)));
  let best: Headings | null = null;
  for (const [row, line] of lines.slice(0, ROWS_TO_LOOK_IN).entries()) {
    const found = recognised(line, names);
    const isEnough = found.size >= Math.min(FEWEST, columns.length);
    if (isEnough && found.size > (best?.columns.size ?? 0)) best = { row, columns: found };
  }
  return best;
}

/** The first heading of a column counts; a second one like it is a column too many. */
function recognised(
  line: readonly string[],
  names: readonly ReadonlySet<string>[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const [at, cell] of line.entries()) {
    const meant = namesOf(cell);
    const column = names.findIndex(
      (each, index) => !taken.has(index) && meant.some((name) => each.has(name)),
    );
    if (column === -1) continue;
    taken.add(column);
    found.set(at, column);
  }
  return found;
}

/** "Maanden (promovendus of toio) *" is meant by "maanden" as well. */
function namesOf(title: string): readonly string[] {
  const whole = folded(title);
  const short = folded(whole.replace(/\(.*?\)/g, ' '));
  return [whole, short].filter((name) => name !== '');
}

function folded(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s*:?.]+$/, '')
    .trim();
}
