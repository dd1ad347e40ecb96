import type { Merge } from './saved-place.js';

/**
 * Two versions of something that consists of named parts, each typed by itself: a part that only one
 * side changed since `base` keeps that change; a part that both changed needs a person to choose, and
 * stands as it was typed here until then.
 */
export function mergeByPart<Value>(
  names: readonly string[],
  partOf: (value: Value, name: string) => unknown,
  combine: (takeFrom: (name: string) => Value) => Value,
  { base, mine, theirs }: Readonly<Record<'base' | 'mine' | 'theirs', Value>>,
): Merge<Value, string> {
  const isSame = (one: Value, other: Value, name: string) =>
    JSON.stringify(partOf(one, name)) === JSON.stringify(partOf(other, name));
  const differences = names.filter(
    (name) =>
      !isSame(mine, base, name) && !isSame(theirs, base, name) && !isSame(mine, theirs, name),
  );
  const merged = combine((name) => (isSame(mine, base, name) ? theirs : mine));
  return { merged, differences };
}
