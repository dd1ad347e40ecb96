import { readCsv } from './read-csv.js';
import { SheetFault } from './sheet-fault.js';
import type { Workbook } from './workbook.js';

const MEGABYTE = 1_048_576;
/** Five thousand rows are one megabyte; a file with pictures is larger, and they are not read. */
export const MOST_MEGABYTES = 10;

/** "D0 CF 11 E0" begins what Excel wrote before 2007, and what is locked with a password. */
const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];
const ARCHIVE = [0x50, 0x4b];

/**
 * Reads a file of rows in the browser; nothing of it is sent.
 * @throws {SheetFault} when it cannot be read, with the reason
 */
export async function readFile(file: Blob): Promise<Workbook> {
  if (file.size === 0) throw new SheetFault('empty');
  if (file.size > MOST_MEGABYTES * MEGABYTE) throw new SheetFault('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (beginsWith(bytes, OLD_CONTAINER)) {
    throw new SheetFault(holds(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-excel');
  }
  if (!beginsWith(bytes, ARCHIVE)) return readCsv(bytes);
  const { readXlsx } = await import('./read-xlsx.js');
  return readXlsx(bytes);
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether a name stands in it, two bytes a letter, as such a container writes names. */
function holds(bytes: Uint8Array, name: string): boolean {
  const letters = [...name].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(letters[0] ?? 0); at !== -1;) {
    const from = at;
    if (letters.every((letter, index) => bytes[from + 2 * index] === letter)) return true;
    at = bytes.indexOf(letters[0] ?? 0, at + 1);
  }
  return false;
}
