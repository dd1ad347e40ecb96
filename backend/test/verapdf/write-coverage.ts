import { writeFile } from 'node:fs/promises';
import { coverageOf } from '../../src/letters/render/fonts/coverage-of.js';
import { loadFonts } from '../../src/letters/render/index.js';

/** Writes the tables of what the fonts hold anew, after a change of the font packages. */
const { fallback, all } = coverageOf(await loadFonts());
const [fallbackFile = '', allFile = ''] = process.argv.slice(2);
const entries = Object.entries(fallback).map(([name, packed]) => `  ${name}:\n    '${packed}',\n`);
await writeFile(
  fallbackFile,
  `/** What each fallback font holds, packed; a test holds it against the files. */
export const FALLBACK_COVERAGE = {
${entries.join('')}} as const;
`,
);
await writeFile(
  allFile,
  `/** Every character that the fonts of the letters hold, packed; a test holds it against the files. */
export const SETTABLE =
  '${all}';
`,
);
