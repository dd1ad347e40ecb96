import type { LetterBlock } from '@tranche/domain';

/** What stands in a block of a letter, as a reader reads it. */
export function wordsOf(block: LetterBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return block.facts.map(({ value }) => value);
    case 'table':
      return block.rows.flat();
  }
}
