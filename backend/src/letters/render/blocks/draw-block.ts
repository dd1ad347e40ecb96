import { assertNever, type LetterBlock } from '@tranche/domain';
import type { LetterSheet } from '../letter-sheet.js';
import { GAP } from '../theme.js';
import { drawFacts, factsStart } from './facts.js';
import { drawHeading, headingHeight } from './heading.js';
import { drawList, listStart } from './list.js';
import { drawParagraph, paragraphStart } from './paragraph.js';
import { drawTable, tableStart } from './table.js';

/**
 * Draws the blocks in order. A heading goes to the next page together with what it heads, and a
 * signature takes the paragraph above it along: it never stands alone on a page.
 */
export function drawBlocks(sheet: LetterSheet, blocks: readonly LetterBlock[]): void {
  blocks.forEach((block, index) => {
    const rest = blocks.slice(index);
    if (block.kind === 'heading') sheet.ensure(startHeight(sheet, rest));
    if (isBeforeSignature(rest)) {
      sheet.ensure(startHeight(sheet, rest) + GAP.block + startHeight(sheet, rest.slice(1)));
    }
    drawBlock(sheet, block);
  });
}

function isBeforeSignature([block, next, ...more]: readonly LetterBlock[]): boolean {
  const isLast = next?.kind === 'paragraph' && next.text.includes('\n') && more.length === 0;
  return isLast && block?.kind === 'paragraph';
}

/** The least height on which the first of these blocks may begin. */
function startHeight(sheet: LetterSheet, [block, ...rest]: readonly LetterBlock[]): number {
  if (!block) return 0;
  switch (block.kind) {
    case 'heading':
      return headingHeight(sheet, block) + startHeight(sheet, rest);
    case 'paragraph':
      return paragraphStart(sheet, block);
    case 'list':
      return listStart(sheet, block);
    case 'table':
      return tableStart(sheet, block);
    case 'facts':
      return factsStart(sheet, block);
    default:
      return assertNever(block);
  }
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
