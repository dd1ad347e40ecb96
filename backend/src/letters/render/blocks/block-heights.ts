import { assertNever, type LetterBlock } from '@tranche/domain';
import type { LetterSheet } from '../letter-sheet.js';
import { factsHeight, factsStart } from './facts.js';
import { headingHeight } from './heading.js';
import { listHeight, listStart } from './list.js';
import { paragraphHeight, paragraphStart } from './paragraph.js';
import { tableHeight, tableStart } from './table.js';

/** The least height on which the first of these blocks may begin, what it heads included. */
export function startHeight(sheet: LetterSheet, [block, ...rest]: readonly LetterBlock[]): number {
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

/** The height of a block as a whole, with the white space under it. */
export function wholeHeight(sheet: LetterSheet, block: LetterBlock): number {
  switch (block.kind) {
    case 'heading':
      return headingHeight(sheet, block);
    case 'paragraph':
      return paragraphHeight(sheet, block);
    case 'list':
      return listHeight(sheet, block);
    case 'table':
      return tableHeight(sheet, block);
    case 'facts':
      return factsHeight(sheet, block);
    default:
      return assertNever(block);
  }
}
