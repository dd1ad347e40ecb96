import { strToU8, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { cellName } from '../cell-name.js';
import { cellText } from './cell-text.js';
import { cleanSheet } from './clean-sheet.js';
import { MOST_SHEET_BYTES } from './limits.js';
import { openArchive, type Archive } from './open-archive.js';
import { elementsOf, parseXml } from './parse-xml.js';
import { SheetFault } from './sheet-fault.js';
import { listSheets, type ListedSheet } from './sheet-list.js';
import type { SheetLines, Workbook } from './workbook.js';

/** A workbook of Excel 2007 and later. A sheet is read when it is asked for; a hidden one never. */
export function readXlsx(bytes: Uint8Array): Workbook {
  const archive = openArchive(bytes);
  const sheets = listSheets(archive);
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  if (visible.length === 0) throw new SheetFault('empty');
  return {
    sheets: visible.map((sheet) => ({
      name: sheet.name,
      read: () => linesOf(archive, sheet, sheets),
    })),
    hidden: sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name),
  };
}

async function linesOf(
  archive: Archive,
  { name, path }: ListedSheet,
  sheets: readonly ListedSheet[],
): Promise<SheetLines> {
  const stored = archive[path];
  if (!stored || stored.length > MOST_SHEET_BYTES) throw new SheetFault('too-much');
  const sheet = parseXml(stored);
  const { flaws, hiddenRows, rowsLeft } = cleanSheet(sheet, formatsIn(archive));
  const others = sheets.filter((each) => each.path !== path).map((each) => each.path);
  const kept = Object.entries(archive).filter(([part]) => !others.includes(part));
  const cleaned = strToU8(new XMLSerializer().serializeToString(sheet));
  const rows = await valuesIn({ ...Object.fromEntries(kept), [path]: cleaned }, name);
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value instanceof Date) flaws.set(cellName(row, column), { kind: 'date' });
    }
  }
  return { lines: rows.map((row) => row.map(cellText)), flaws, hiddenRows, rowsLeft };
}

/** How many formats of cells the workbook has. */
function formatsIn(archive: Archive): number {
  const styles = archive['xl/styles.xml'];
  const [formats] = styles ? elementsOf(parseXml(styles), 'cellXfs') : [];
  return formats ? elementsOf(formats, 'xf').length : 0;
}

/** Packed anew without compressing: what unpacks it needs no helper beside the page then. */
async function valuesIn(archive: Archive, name: string) {
  try {
    const packed = zipSync(archive, { level: 0 });
    return await readSheet(new Blob([new Uint8Array(packed)]), name);
  } catch {
    throw new SheetFault('damaged');
  }
}
