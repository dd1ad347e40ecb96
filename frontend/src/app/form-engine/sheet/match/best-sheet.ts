import type { PasteTarget } from '../../paste/table-columns.js';
import type { Workbook } from '../read/workbook.js';
import { importRows, type Imported } from './import-rows.js';

/** A workbook may have a sheet for every month: further down nobody's table is looked for. */
const SHEETS_TO_LOOK_IN = 5;

/** The first sheet with the headings of the table, or else the first one: whoever imports may turn to another. */
export async function bestSheet<Row>(
  target: PasteTarget<Row>,
  { sheets }: Workbook,
): Promise<{ readonly name: string; readonly imported: Imported<Row> } | null> {
  let first: { name: string; imported: Imported<Row> } | null = null;
  for (const { name, read } of sheets.slice(0, SHEETS_TO_LOOK_IN)) {
    const found = { name, imported: importRows(target, await read()) };
    if (found.imported.headings !== null && found.imported.rows.length > 0) return found;
    first ??= found;
  }
  return first;
}
