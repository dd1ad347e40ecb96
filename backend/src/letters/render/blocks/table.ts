import type { TableBlock } from '@tranche/domain';
import { type ColumnPlace, columnPlaces, drawRow, printRow, rule } from '../draw-row.js';
import type { LetterSheet, StructureElement } from '../letter-sheet.js';
import {
  type Cell,
  columnWidths,
  type LaidOutRow,
  layOutRow,
  startOfRow,
} from '../table-layout.js';
import { GAP, LOWEST, PAGE, STYLE, TEXT_WIDTH } from '../theme.js';

interface TablePlan {
  readonly places: readonly ColumnPlace[];
  readonly head: LaidOutRow;
  readonly rows: readonly LaidOutRow[];
}

function plan(sheet: LetterSheet, block: TableBlock): TablePlan {
  const head = block.columns.map(({ header }): Cell => ({ text: header, style: STYLE.cellHead }));
  const rows = block.rows.map((row) =>
    row.map((text, column): Cell => ({ text, style: column ? STYLE.cell : STYLE.cellHead })),
  );
  const widths = columnWidths(sheet.breaker, [head, ...rows], TEXT_WIDTH);
  return {
    places: columnPlaces(
      widths,
      block.columns.map(({ align }) => align),
    ),
    head: layOutRow(sheet.breaker, head, widths),
    rows: rows.map((row) => layOutRow(sheet.breaker, row, widths)),
  };
}

/** Caption, head and (the start of) the first row stay together. */
function startOf({ head, rows: [first] }: TablePlan, captionHeight: number): number {
  return captionHeight + head.height + (first ? startOfRow(first) : 0);
}

function wholeOf({ head, rows }: TablePlan, captionHeight: number): number {
  return rows.reduce((sum, { height }) => sum + height, captionHeight + head.height);
}

/** A short table is not cut in two. */
function keptWhole(table: TablePlan, captionHeight: number): number {
  const whole = wholeOf(table, captionHeight);
  return whole <= (LOWEST - PAGE.top) * MOST_KEPT ? whole : 0;
}

const MOST_KEPT = 0.4;

const captionLines = (sheet: LetterSheet, { caption }: TableBlock) =>
  caption === undefined ? [] : sheet.breaker.lines(caption, STYLE.subheading, TEXT_WIDTH);

const captionHeightOf = (sheet: LetterSheet, block: TableBlock) =>
  captionLines(sheet, block).length * STYLE.subheading.leading;

/** Also what heads the table counts on this: a short one goes to the next page as a whole. */
export function tableStart(sheet: LetterSheet, block: TableBlock): number {
  const [table, caption] = [plan(sheet, block), captionHeightOf(sheet, block)];
  return Math.max(startOf(table, caption), keptWhole(table, caption));
}

export function tableHeight(sheet: LetterSheet, block: TableBlock): number {
  return wholeOf(plan(sheet, block), captionHeightOf(sheet, block)) + GAP.block + 3;
}

export function drawTable(sheet: LetterSheet, block: TableBlock): void {
  const table = plan(sheet, block);
  const caption = captionLines(sheet, block);
  sheet.ensure(tableStart(sheet, block));
  const element = sheet.element(sheet.root, 'Table');
  if (caption.length > 0) {
    const title = sheet.element(element, 'Caption');
    const y = sheet.y;
    title.add(() => sheet.print(caption, STYLE.subheading, { x: PAGE.left, y }));
    title.end();
    sheet.y += caption.length * STYLE.subheading.leading;
  }
  drawHead(sheet, element, table);
  drawBody(sheet, element, table);
  element.end();
  sheet.y += GAP.block + 3;
}

function drawHead(sheet: LetterSheet, parent: StructureElement, { head, places }: TablePlan): void {
  const row = sheet.element(sheet.element(parent, 'THead'), 'TR');
  const cells = places.map(() => sheet.element(row, 'TH', { scope: 'Column' }));
  drawRow(sheet, head, places, cells, () => undefined);
  rule(sheet, 'head');
}

function drawBody(sheet: LetterSheet, parent: StructureElement, table: TablePlan): void {
  const body = sheet.element(parent, 'TBody');
  const repeatHead = () => {
    sheet.decorate(() => printRow(sheet, table.head, table.places), 'Pagination');
    sheet.y += table.head.height;
    rule(sheet, 'head');
  };
  table.rows.forEach((row, index) => {
    // The last row takes the one above it along: it never stands alone under a repeated head.
    const last = index === table.rows.length - 2 ? table.rows[index + 1] : undefined;
    if (last && sheet.room < row.height + startOfRow(last) && !sheet.isFresh) {
      sheet.nextPage();
      repeatHead();
    }
    const element = sheet.element(body, 'TR');
    const cells = table.places.map((_, column) =>
      column ? sheet.element(element, 'TD') : sheet.element(element, 'TH', { scope: 'Row' }),
    );
    drawRow(sheet, row, table.places, cells, repeatHead);
    rule(sheet, 'row');
  });
}
