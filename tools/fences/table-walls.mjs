import { readFileSync } from 'node:fs';
import { trackedFiles } from '../checks/tracked-files.mjs';

const SOURCE = /^backend\/src\/.*(?<!\.spec)\.ts$/;
const TABLE = /@Entity\('(\w+)'/g;
const WRITE = /\b(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM)\s+(\w+)/g;

/**
 * A sentence for every statement that writes into the table of another room: a table belongs to the
 * folder that has its row, and only that folder changes it (docs/decisions/011).
 */
export function writesOverWalls(root, files = trackedFiles(root)) {
  const sources = files
    .filter((file) => SOURCE.test(file))
    .map((file) => ({ file, text: readFileSync(`${root}/${file}`, 'utf8') }));
  const owners = new Map(
    sources.flatMap(({ file, text }) =>
      [...text.matchAll(TABLE)].map(([, table]) => [table, roomOf(file)]),
    ),
  );
  return sources.flatMap(({ file, text }) =>
    [...text.matchAll(WRITE)].flatMap(([, table]) => {
      const owner = owners.get(table);
      return owner === undefined || owner === roomOf(file)
        ? []
        : [`${file} writes into the table ${table}, which belongs to ${owner}.`];
    }),
  );
}

/** A folder of the backend, or a part of the platform. */
function roomOf(file) {
  const [first, second] = file.slice('backend/src/'.length).split('/');
  return first === 'platform' ? `platform/${second}` : first;
}
