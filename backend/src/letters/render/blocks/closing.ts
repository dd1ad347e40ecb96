import type { LetterBlock } from '@tranche/domain';
import type { LetterSheet } from '../letter-sheet.js';
import { GAP, STYLE } from '../theme.js';
import { wholeHeight } from './block-heights.js';

const LEAST_TEXT = 2 * STYLE.body.leading;

/**
 * Where the closing of a letter begins: greeting and signature with at least two lines of text above
 * them, and with the heading of that text. A signature on a page of its own could be put under
 * any letter. Without a signature there is no closing: then it is the number of blocks.
 */
export function closingFrom(sheet: LetterSheet, blocks: readonly LetterBlock[]): number {
  const signature = blocks.at(-1);
  if (signature?.kind !== 'paragraph' || !signature.text.includes('\n')) return blocks.length;
  let from = Math.max(0, blocks.length - 2);
  let above = 0;
  for (const block of blocks.slice(0, from).toReversed()) {
    if (above >= LEAST_TEXT && block.kind !== 'heading') break;
    if (block.kind !== 'heading') above += wholeHeight(sheet, block) - GAP.block;
    from -= 1;
  }
  return from;
}

export function closingHeight(sheet: LetterSheet, closing: readonly LetterBlock[]): number {
  return closing.reduce((sum, block) => sum + wholeHeight(sheet, block), -GAP.block);
}
