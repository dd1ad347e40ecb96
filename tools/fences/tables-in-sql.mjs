const BEFORE_TABLES = /\b(?:FROM|JOIN|USING)\b/g;
const SPACE = /\s*(?:\b(?:ONLY|LATERAL)\b\s*)*/y;
const NAME = /"?(\w+)"?/y;
/** A word in capitals is the next of the statement, no name that the table gets in it. */
const ALIAS = /\s+(?:AS\s+)?[a-z_]\w*/y;

/**
 * The tables that a source reads from: what stands after FROM, JOIN and USING, each of a list. SQL is
 * written with its keywords in capitals.
 *
 * @example tablesIn('SELECT 1 FROM wind w, LATERAL (SELECT 2) x, kite') // ['wind', 'kite']
 */
export function tablesIn(text) {
  return [...text.matchAll(BEFORE_TABLES)].flatMap(({ index, 0: word }) =>
    listAt(text, index + word.length),
  );
}

function listAt(text, start) {
  const found = [];
  let at = start;
  for (;;) {
    at = past(SPACE, text, at);
    const { end, table } = oneAt(text, at);
    if (end === at) return found;
    if (table !== null) found.push(table);
    at = past(/\s*/y, text, columnsAt(text, past(ALIAS, text, end)));
    if (text[at] !== ',') return found;
    at += 1;
  }
}

/** A statement of its own and what a source puts in are read by themselves; a function is no table. */
function oneAt(text, at) {
  if (text[at] === '(') return { end: closed(text, at), table: null };
  if (text.startsWith('${', at)) return { end: closed(text, at + 1), table: null };
  NAME.lastIndex = at;
  const [written, name] = NAME.exec(text) ?? [''];
  const end = at + written.length;
  if (text[end] === '(') return { end: closed(text, end), table: null };
  return { end, table: name ?? null };
}

/** The columns that stand after a name: `AS last (number, state)`. */
function columnsAt(text, at) {
  const open = past(/\s*/y, text, at);
  return text[open] === '(' ? closed(text, open) : at;
}

function past(pattern, text, at) {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** Where the bracket that opens here is closed again. */
function closed(text, at) {
  const brackets = { '(': ')', '{': '}' };
  const [open, close] = [text[at], brackets[text[at]]];
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    if (text[index] === open) depth += 1;
    if (text[index] === close) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return text.length;
}
