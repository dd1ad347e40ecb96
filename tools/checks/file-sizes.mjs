import { readFileSync } from 'node:fs';
import { trackedFiles } from './tracked-files.mjs';

const MEASURED = /\.(ts|mjs|html|css|java)$/;
const COPIED = /^(frontend\/public\/|frontend\/src\/styles\/generated\/)/;
const SCHEME_DATA = /^libs\/schemes\/src\/[^/]+\//;

/** How long a file may be: what is longer has more than one reason to change. */
export function limitFor(file) {
  if (!MEASURED.test(file) || COPIED.test(file)) return Infinity;
  return SCHEME_DATA.test(file) ? 400 : 250;
}

/** A sentence for every file that is too long. */
export function filesTooLong(root, files = trackedFiles(root)) {
  return files.flatMap((file) => {
    const limit = limitFor(file);
    if (limit === Infinity) return [];
    const lines = readFileSync(`${root}/${file}`, 'utf8').split('\n').length - 1;
    return lines > limit ? [`${file} has ${lines} lines; at most ${limit} are allowed.`] : [];
  });
}
