import { readFileSync } from 'node:fs';
import path from 'node:path';
import { trackedFiles } from '../checks/tracked-files.mjs';

const DOOR = /^backend\/src\/((?:platform\/)?[^/]+)\/index\.ts$/;
const ASKS = /^(?:backend|e2e)\/.*\.ts$/;
const NAMES = /\b(import|export)\s+(?:type\s+)?\{([^}]*)\}(?:\s*from\s*'([^']+)')?/g;
const MADE = /\bexport\s+(?:const|function|class)\s+(\w+)/g;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;

/** A sentence for every name at a front door of the backend for which nobody comes: it may stay inside. */
export function unusedAtDoors(root, files = trackedFiles(root)) {
  const sources = files
    .filter((file) => ASKS.test(file))
    .map((file) => ({
      file,
      text: readFileSync(`${root}/${file}`, 'utf8').replaceAll(COMMENT, ''),
    }));
  const asked = new Set(sources.flatMap(askedIn));
  return sources.flatMap(({ file, text }) => {
    const room = DOOR.exec(file)?.[1];
    if (room === undefined) return [];
    return offeredIn(text)
      .filter((name) => !asked.has(`${room} ${name}`))
      .map((name) => `${file} offers ${name}, for which nobody comes.`);
  });
}

/** What a file asks at doors of other rooms, as the room and the name there. */
function askedIn({ file, text }) {
  return [...text.matchAll(NAMES)].flatMap(([, , list, from]) => {
    const room = from === undefined ? undefined : roomAt(file, from);
    if (room === undefined || file.startsWith(`backend/src/${room}/`)) return [];
    return namesIn(list, 0).map((name) => `${room} ${name}`);
  });
}

function roomAt(file, from) {
  const named = /^@tranche\/backend\/(.+)$/.exec(from)?.[1];
  if (named !== undefined) return named;
  const target = path.posix.join(path.posix.dirname(file), from).replace(/\.js$/, '.ts');
  return DOOR.exec(target)?.[1];
}

function offeredIn(text) {
  const passed = [...text.matchAll(NAMES)].flatMap(([, how, list]) =>
    how === 'export' ? namesIn(list, 1) : [],
  );
  return [...passed, ...[...text.matchAll(MADE)].map(([, name]) => name)];
}

/** The names in `a, type b as c`: as they are at the other side (0), or as they are called here (1). */
function namesIn(list, side) {
  return list
    .split(',')
    .map((each) => each.trim().replace(/^type\s+/, ''))
    .filter((each) => each !== '')
    .map((each) => each.split(/\s+as\s+/).at(side === 0 ? 0 : -1));
}
