import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What an author types into `catalogue.ts`: where the scheme is, and that it is there. */
export const CATALOGUE_LINES = ["import { kite } from './kite/index.js';", '  ...kite,'] as const;

/** As pigs would be named in it, whose folder is there already. */
export const LINES_OF_PIGS = [
  "import { pigsEntries } from './pigs-might-fly/index.js';",
  '  ...pigsEntries,',
] as const;

/** Adds a scheme to a folder of schemes as an author would: its folder, and a line that names it. */
export async function addScheme(kite: string, schemes: string): Promise<void> {
  await cp(kite, path.join(schemes, 'kite'), { recursive: true, force: false, errorOnExist: true });
  await nameInCatalogue(CATALOGUE_LINES, schemes);
}

/** The import and the line that name a scheme. */
export async function nameInCatalogue(
  [importLine, entryLine]: readonly [string, string],
  schemes: string,
): Promise<void> {
  const catalogue = path.join(schemes, 'catalogue.ts');
  const lines = (await readFile(catalogue, 'utf8')).split('\n');
  lines.splice(lines.indexOf('];'), 0, entryLine);
  lines.splice(lines.findLastIndex((line) => line.startsWith('import ')) + 1, 0, importLine);
  await writeFile(catalogue, lines.join('\n'));
}
