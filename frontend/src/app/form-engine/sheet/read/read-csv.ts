import type { Grid } from '../../paste/read-grid.js';
import { MOST_SHEET_ROWS } from './limits.js';
import { SheetFault } from './sheet-fault.js';
import type { Workbook } from './workbook.js';

/** In the order in which they win when as many stand in the first line. */
const SEPARATORS = ['\t', ';', ','];

/** A file of lines: UTF-8 or Windows-1252, cells parted by tab, semicolon or comma. */
export function readCsv(bytes: Uint8Array): Workbook {
  const text = decode(bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new SheetFault('empty');
  const named = /^sep=(.)\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const separator = named?.[1] ?? separatorOf(body);
  const read = linesOf(body, separator);
  // The line that names the separator is row 1 in a spreadsheet too.
  const lines = named ? [[], ...read] : read;
  const sheet = {
    lines: lines.slice(0, MOST_SHEET_ROWS),
    flaws: new Map(),
    hiddenRows: 0,
    rowsLeft: Math.max(0, lines.length - MOST_SHEET_ROWS),
  };
  return { sheets: [{ name: '', read: () => Promise.resolve(sheet) }], hidden: [] };
}

/** What no text holds: with it the file is a picture, a program or something of the kind. */
const NO_LETTER = '\0';

function decode(bytes: Uint8Array): string {
  const text = isUtf16(bytes) ? new TextDecoder('utf-16le').decode(bytes) : decodeBytes(bytes);
  if (text.includes(NO_LETTER)) throw new SheetFault('unknown');
  return text;
}

function isUtf16(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe;
}

function decodeBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Excel in Dutch writes "CSV" so; every byte is a letter in it.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The one that stands most often in the first line; what stands in quotes does not count. */
function separatorOf(text: string): string {
  const [first = ''] = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .trimStart()
    .split('\n', 1);
  const counts = SEPARATORS.map((separator) => first.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ';';
}

/** As `readGrid`, with any separator; empty lines stay, so that rows keep their number. */
function linesOf(text: string, separator: string): Grid {
  const by = `\\u${(separator.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  const cell = new RegExp(`"((?:[^"]|"")*)"(?=${by}|\\n|$)|([^${by}\\n]*)`, 'y');
  const lines: string[][] = [[]];
  for (let at = 0; ; at++) {
    cell.lastIndex = at;
    const [whole = '', quoted, bare = ''] = cell.exec(text) ?? [];
    lines.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (at >= text.length) break;
    if (text[at] === '\n') lines.push([]);
  }
  const last = lines.findLastIndex((line) => line.some((each) => each.trim() !== ''));
  return lines.slice(0, last + 1);
}
