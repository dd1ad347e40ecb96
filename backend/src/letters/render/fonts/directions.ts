import bidiFactory from 'bidi-js';

const bidi = bidiFactory();
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The embedding level of each code unit (Unicode bidirectional algorithm); null where all is even. */
export function levelsOf(line: string): Uint8Array | null {
  return isRightToLeft(line) ? bidi.getEmbeddingLevels(line).levels : null;
}

/** The sign that a bracket becomes in text from right to left; any other character is itself. */
export function mirrored(character: string): string {
  return bidi.getMirroredCharacter(character) ?? character;
}

/** The order, from left to right, in which pieces with these levels stand on paper (UAX 9, L2). */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index);
  for (let level = Math.max(0, ...levels); level > 0; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while (to < order.length && (levels[order[to] ?? 0] ?? 0) >= level) to += 1;
      if (to > from + 1) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to - 1);
    }
  }
  return order;
}
