import { readFileSync } from 'node:fs';
import path from 'node:path';
import { trackedFiles } from './tracked-files.mjs';

const MEASURED = /\.(ts|mjs|html|css|java)$/;
const COPIED = /^(frontend\/public\/|frontend\/src\/styles\/generated\/)/;
/** What all schemes share is no data of one. */
const SCHEME_DATA = /^libs\/schemes\/src\/(?!standard\/|contract\/|release\/)[^/]+\//;

/** How long a file may be: what is longer has more than one reason to change. */
export function limitFor(file) {
  if (!isMeasured(file)) return Infinity;
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

/** How many files a folder may hold beside its folders: with more it is no room any more. */
const FILES_IN_A_ROOM = 25;
/** The data of a scheme, and the changes of the schema, which are read in the order of time. */
const LISTS = /^(libs\/schemes\/src\/[^/]+|migrations)$/;

/** A sentence for every folder that has too many files flat. */
export function foldersTooFull(root, files = trackedFiles(root)) {
  const counts = Map.groupBy(files.filter(isMeasured), (file) => path.posix.dirname(file));
  return [...counts].flatMap(([folder, { length }]) =>
    length > FILES_IN_A_ROOM && !LISTS.test(folder)
      ? [`${folder} has ${length} files flat; at most ${FILES_IN_A_ROOM} are allowed.`]
      : [],
  );
}

function isMeasured(file) {
  return MEASURED.test(file) && !COPIED.test(file);
}
