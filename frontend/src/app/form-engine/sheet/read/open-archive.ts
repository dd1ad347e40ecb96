import { unzipSync } from 'fflate';
import { MOST_BYTES_UNPACKED } from './limits.js';
import { SheetFault } from './sheet-fault.js';

/** The parts of a spreadsheet by their path. */
export type Archive = Readonly<Record<string, Uint8Array>>;

/** Pictures, macros and printers are not read. */
const READ = /\.(?:xml|rels)$/;
const LOCKED_FLAG = 0b1;
const FLAGS_AT = 6;

/** Unpacks what is text, and stops before it becomes too much. */
export function openArchive(bytes: Uint8Array): Archive {
  if (((bytes[FLAGS_AT] ?? 0) & LOCKED_FLAG) !== 0) throw new SheetFault('encrypted');
  const names: string[] = [];
  let unpacked = 0;
  const archive = unzip(bytes, ({ name, originalSize }) => {
    names.push(name);
    if (!READ.test(name)) return false;
    unpacked += originalSize;
    if (unpacked > MOST_BYTES_UNPACKED) throw new SheetFault('too-much');
    return true;
  });
  if ('xl/workbook.xml' in archive) return archive;
  throw new SheetFault(names.includes('mimetype') ? 'open-document' : 'unknown');
}

function unzip(
  bytes: Uint8Array,
  filter: (file: { name: string; originalSize: number }) => boolean,
): Archive {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof SheetFault ? error : new SheetFault('damaged');
  }
}
