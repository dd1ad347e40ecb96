import { createHash } from 'node:crypto';

/**
 * Draws that come out the same every time for the same words: made-up history must not differ from one
 * load to the next, nor depend on the order in which it is made.
 */
export function drawInteger(below: number, ...words: readonly (string | number)[]): number {
  const digest = createHash('sha256').update(words.join('\u0000')).digest();
  return digest.readUIntBE(0, 6) % below;
}

/** One of the items; throws when there is nothing to choose from. */
export function drawOne<Item>(
  items: readonly Item[],
  ...words: readonly (string | number)[]
): Item {
  const item = items[drawInteger(Math.max(items.length, 1), ...words)];
  if (item === undefined) throw new Error('Nothing to draw from');
  return item;
}
