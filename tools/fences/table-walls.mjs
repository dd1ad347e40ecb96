import { readFileSync } from 'node:fs';
import { trackedFiles } from '../checks/tracked-files.mjs';
import { rowsAtDoors } from './rows-at-doors.mjs';
import { tablesIn } from './tables-in-sql.mjs';

/** Files of a room, or of the demonstration. What stands at the top puts the rooms together. */
const SOURCE = /^backend\/(?:src\/[^/]+|demo\/src)\/.*(?<!\.spec)\.ts$/;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|[\s;{}()])\/\/.*$/gm;
const ROW = /@Entity\('(\w+)'[\s\S]*?\bclass\s+(\w+)/g;

/** SQL is written with its keywords in capitals. */
const WRITE = /\b(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM|TRUNCATE)\s+(?:ONLY\s+)?"?(\w+)/g;
const IMPORT = /\b(?:im|ex)port\s+(?:type\s+)?\{([^}]*)\}/g;
const HANDED_OUT = /\bexport\s+\{([^}]*)\}/g;
/** TypeORM takes the name of a table too, or a row that says by itself of which table it is. */
const BY_NAME =
  /(?:\.(?:getRepository|createQueryBuilder|find\w*|exists?\w*|count\w*|insert|up\w+|save|delete|from|addFrom|into|(?:left|inner)Join\w*)\(|\b(?:insertAll|insertNew|updateAll)\(\s*\w+\s*,)\s*['"](\w+)['"]/g;
const BY_ITSELF =
  /\b(?:tx|manager)\.(?:save|remove|softRemove|recover)\(\s*(?!\w+Row\b)(\w+|[{[])/g;

/** A list of rows, as a front door gives to what puts the rooms together. */
const LIST_OF_ROWS = /\bexport\s+const\s+(\w+)\s*=\s*\[([\w\s,]*)\]/g;

const DEMONSTRATION = 'backend/demo/';

/** Of these tables no entity is made. */
const WITHOUT_ROW = [
  ['demo_load', 'demo'],
  ['idempotency_key', 'platform/database'],
  ['local_mail', 'platform/mail'],
];

/** The one room that may read the tables of all; it writes none, and has no row at hand. */
const READING_ROOM = 'reading';

/** Who has which table: by its name and by the name of its row. */
export function tableOwners(root, files = trackedFiles(root)) {
  return ownersIn(sourcesIn(root, files));
}

/**
 * A sentence for every place where a room touches the table of another: a table belongs to the folder
 * that has its row (docs/decisions/011).
 */
export function touchesOverWalls(root, files = trackedFiles(root)) {
  const sources = sourcesIn(root, files);
  const { tables, rows } = ownersIn(sources);
  const lists = listsIn(sources, rows);
  const touches = sources.flatMap(({ file, text }) => {
    const room = roomOf(file);
    const foreign = (owners, how) => (name) => {
      const owner = owners.get(name);
      return owner === undefined || owner === room
        ? []
        : [`${file} ${how} ${name}, which belongs to ${owner}.`];
    };
    const written = found(text, WRITE);
    const read = tablesIn(text);
    const named = found(text, BY_NAME);
    const imported = found(text, IMPORT).flatMap(namesIn);
    const handedOut = found(text, HANDED_OUT).flatMap(namesIn);
    return [
      ...new Set([
        ...written.flatMap(foreign(tables, 'writes into')),
        ...named.flatMap(foreign(tables, 'reaches by name')),
        ...(room === READING_ROOM ? [] : read.flatMap(foreign(tables, 'reads from'))),
        ...imported.flatMap(foreign(rows, 'imports')),
        ...imported.flatMap(foreign(lists, 'imports')),
        ...handedOut
          .filter((name) => rows.get(name) === room)
          .map((name) => `${file} hands out ${name}: give others what they may read.`),
        ...found(text, BY_ITSELF).map(
          (what) => `${file} stores ${what} and does not say as which row.`,
        ),
      ]),
    ];
  });
  return [...touches, ...rowsAtDoors(sources, rows)];
}

function sourcesIn(root, files) {
  return files
    .filter((file) => SOURCE.test(file))
    .map((file) => ({
      file,
      text: readFileSync(`${root}/${file}`, 'utf8').replaceAll(COMMENT, ''),
    }));
}

function ownersIn(sources) {
  const found = sources.flatMap(({ file, text }) =>
    [...text.matchAll(ROW)].map(([, table, row]) => ({ table, row, room: roomOf(file) })),
  );
  return {
    tables: new Map([...WITHOUT_ROW, ...found.map(({ table, room }) => [table, room])]),
    rows: new Map(found.map(({ row, room }) => [row, room])),
  };
}

/** The lists of rows, with the room whose rows they are. */
function listsIn(sources, rows) {
  const lists = sources.flatMap(({ file, text }) =>
    [...text.matchAll(LIST_OF_ROWS)]
      .filter(([, , list]) => namesIn(list).some((name) => rows.has(name)))
      .map(([, name]) => [name, roomOf(file)]),
  );
  return new Map(lists);
}

function found(text, pattern) {
  return [...text.matchAll(pattern)].map(([, name]) => name);
}

function namesIn(list) {
  return list.match(/\w+/g) ?? [];
}

/** A folder of the backend, a part of the platform, or the demonstration. */
function roomOf(file) {
  if (file.startsWith(DEMONSTRATION)) return 'demo';
  const [first, second] = file.slice('backend/src/'.length).split('/');
  return first === 'platform' ? `platform/${second}` : first;
}
