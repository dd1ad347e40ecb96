import type { Workbook } from './read/workbook.js';
import type { Imported } from './match/import-rows.js';

/** A sentence of the preview: its text (`sheet.preview.…`) and what is filled in. */
export interface PreviewLine {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

interface About<Row> {
  readonly imported: Imported<Row>;
  readonly hidden: Workbook['hidden'];
  readonly titleOf: (column: string) => string;
}

/** What is not taken over of a file and why, beside its cells. */
export function previewLines<Row>({
  imported,
  hidden,
  titleOf,
}: About<Row>): readonly PreviewLine[] {
  const { headings, unknown, missing } = imported;
  return [
    headings === null
      ? { key: 'no-headings', values: {} }
      : { key: 'headings', values: { row: headings } },
    counted('rows-above', imported.rowsAbove),
    listed(
      'unknown',
      unknown.map(({ column, title }) => (title ? `${title} (${column})` : column)),
    ),
    listed('missing', missing.map(titleOf)),
    counted('empty-rows', imported.emptyRows),
    counted('rows-elsewhere', imported.rowsElsewhere),
    counted('hidden-rows', imported.hiddenRows),
    listed('hidden-sheets', hidden),
    counted('rows-left', imported.rowsLeft),
  ].flatMap((line) => line ?? []);
}

function counted(key: string, count: number): PreviewLine | null {
  if (count === 0) return null;
  return { key: `${key}-${count === 1 ? 'one' : 'more'}`, values: { count } };
}

function listed(key: string, names: readonly string[]): PreviewLine | null {
  return names.length === 0 ? null : { key, values: { names: names.join(', ') } };
}
