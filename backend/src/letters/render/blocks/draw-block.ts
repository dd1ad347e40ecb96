import { assertNever, type LetterBlock } from '@tranche/domain';
import type { LetterSheet } from '../letter-sheet.js';
import { startHeight } from './block-heights.js';
import { closingFrom, closingHeight } from './closing.js';
import { drawFacts } from './facts.js';
import { drawHeading } from './heading.js';
import { drawList } from './list.js';
import { drawParagraph } from './paragraph.js';
import { drawTable } from './table.js';

/**
 * Draws the blocks in order. A heading goes to the next page together with what it heads, and a
 * signature takes text along: it never stands alone on a page.
 */
export function drawBlocks(sheet: LetterSheet, blocks: readonly LetterBlock[]): void {
  const closing = closingFrom(sheet, blocks);
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') sheet.ensure(startHeight(sheet, blocks.slice(index)));
    if (index === closing) sheet.ensure(closingHeight(sheet, blocks.slice(index)));
    drawBlock(sheet, block);
  });
}

function drawBlock(sheet: LetterSheet, block: LetterBlock): void {
  switch (block.kind) {
    case 'heading':
      return drawHeading(sheet, block);
    case 'paragraph':
      return drawParagraph(sheet, block);
    case 'list':
      return drawList(sheet, block);
    case 'table':
      return drawTable(sheet, block);
    case 'facts':
      return drawFacts(sheet, block);
    default:
      return assertNever(block);
  }
}
