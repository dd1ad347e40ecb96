import type { ParagraphBlock } from '@tranche/domain';
import { flowLines, leastLines } from '../flow-lines.js';
import type { LetterSheet } from '../letter-sheet.js';
import { COLOUR, GAP, LOWEST, PAGE, STYLE, TEXT_WIDTH } from '../theme.js';

const PADDING = 12;

export function paragraphStart(sheet: LetterSheet, block: ParagraphBlock): number {
  if (block.tone === 'decision') return decisionHeight(sheet, block);
  const lines = sheet.breaker.lines(block.text, STYLE.body, TEXT_WIDTH).length;
  return (block.text.includes('\n') ? lines : leastLines(lines)) * STYLE.body.leading;
}

export function paragraphHeight(sheet: LetterSheet, block: ParagraphBlock): number {
  if (block.tone === 'decision') return decisionHeight(sheet, block) + GAP.block;
  const lines = sheet.breaker.lines(block.text, STYLE.body, TEXT_WIDTH).length;
  return lines * STYLE.body.leading + GAP.block;
}

export function drawParagraph(sheet: LetterSheet, block: ParagraphBlock): void {
  if (block.tone === 'decision' && decisionHeight(sheet, block) <= LOWEST - PAGE.top) {
    drawDecision(sheet, block);
  } else {
    drawPlain(sheet, block);
  }
  sheet.y += GAP.block;
}

function drawPlain(sheet: LetterSheet, block: ParagraphBlock): void {
  const lines = sheet.breaker.lines(block.text, STYLE.body, TEXT_WIDTH);
  // Lines broken by hand are an address or a signature: they stay together.
  if (block.text.includes('\n')) sheet.ensure(lines.length * STYLE.body.leading);
  flowLines(sheet, sheet.element(sheet.root, 'P'), lines, STYLE.body, PAGE.left);
}

function decisionLines(sheet: LetterSheet, block: ParagraphBlock) {
  return sheet.breaker.lines(block.text, STYLE.strong, TEXT_WIDTH - 2 * PADDING);
}

function decisionHeight(sheet: LetterSheet, block: ParagraphBlock): number {
  return decisionLines(sheet, block).length * STYLE.strong.leading + 2 * PADDING;
}

/** The sentence the reader came for, on a tint with the amber line beside it. */
function drawDecision(sheet: LetterSheet, block: ParagraphBlock): void {
  const height = decisionHeight(sheet, block);
  sheet.ensure(height);
  const { doc, y } = sheet;
  sheet.decorate(() => {
    doc.rect(PAGE.left, y, TEXT_WIDTH, height).fill(COLOUR.tint);
    doc.rect(PAGE.left, y, 3, height).fill(COLOUR.amber);
  });
  const element = sheet.element(sheet.root, 'P');
  const at = { x: PAGE.left + PADDING, y: y + PADDING };
  element.add(() => sheet.print(decisionLines(sheet, block), STYLE.strong, at));
  element.end();
  sheet.y += height;
}
