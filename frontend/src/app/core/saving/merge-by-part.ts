import type { Merge } from './saved-place.js';

/**
 * Two versions of something that consists of named parts, each typed by itself: a part that only one
 * side changed since `base` keeps that change; a part that both changed needs a person to choose, and
 * stands as it was typed here until then. A part of `theirs` that was sent from here, and never answered,
 * is nobody else's change.
 */
export function mergeByPart<Value>(
  names: readonly string[],
  partOf: (value: Value, name: string) => unknown,
  combine: (takeFrom: (name: string) => Value) => Value,
  { base, mine, theirs, sent }: Versions<Value>,
): Merge<Value, string> {
  const isSame = (one: Value, other: Value, name: string) =>
    JSON.stringify(partOf(one, name)) === JSON.stringify(partOf(other, name));
  const baseOf = (name: string) =>
    sent.some((each) => isSame(each, theirs, name)) ? theirs : base;
  const isMine = (name: string) => !isSame(mine, baseOf(name), name);
  const differences = names.filter(
    (name) => isMine(name) && !isSame(theirs, baseOf(name), name) && !isSame(mine, theirs, name),
  );
  const merged = combine((name) => (isMine(name) ? mine : theirs));
  return { merged, differences };
}

interface Versions<Value> {
  readonly base: Value;
  readonly mine: Value;
  readonly theirs: Value;
  readonly sent: readonly Value[];
}
