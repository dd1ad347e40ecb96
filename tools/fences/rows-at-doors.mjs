import path from 'node:path';

const PASSED_ON = /\bexport\s+(?:type\s+)?\{[^}]*\}\s*from\s*'(\.[^']+)'/g;
/** What a function or method comes back with, and what an interface or class has. */
const GIVEN = [
  /^(?:\s*(?:async\s+)?\w+\(.*|\s*|export\s+(?:async\s+)?function\s+\w+.*)\):\s*(.+?)\s*\{?$/gm,
  /^\s+readonly\s+\w+\??:\s*(.+);$/gm,
];
/** A row of which nothing more can be changed, or a few of its values. */
const READ_ONLY = /\b(?:Readonly|Pick)<\w+Row\b/g;

/** A sentence for every file behind a front door that gives a row as what its receiver could change. */
export function rowsAtDoors(sources, rows) {
  const behind = new Set(sources.flatMap(passedOn));
  return sources
    .filter(({ file }) => behind.has(file))
    .flatMap(({ file, text }) => {
      const given = GIVEN.flatMap((pattern) => [...text.matchAll(pattern)].map(([, type]) => type));
      const names = given.flatMap(
        (type) => type.replaceAll(READ_ONLY, '').match(/\b\w+Row\b/g) ?? [],
      );
      return [...new Set(names)]
        .filter((name) => rows.has(name))
        .map((name) => `${file} gives ${name} as what others may change: give Readonly<${name}>.`);
    });
}

function passedOn({ file, text }) {
  if (path.posix.basename(file) !== 'index.ts') return [];
  return [...text.matchAll(PASSED_ON)].map(([, from]) =>
    path.posix.join(path.posix.dirname(file), from).replace(/\.js$/, '.ts'),
  );
}
