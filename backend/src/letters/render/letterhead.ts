import { startHeight } from './blocks/block-heights.js';
import { flowLines } from './flow-lines.js';
import type { LetterSheet } from './letter-sheet.js';
import { dateAndReference } from './letter-words.js';
import type { Paper } from './paper.js';
import { PAGE, STYLE, TEXT_WIDTH, type TextStyle } from './theme.js';

const UNDER_TITLE = 10;

/** Who writes to whom, when and about what: the top of the first page, in reading order. */
export function drawLetterhead(sheet: LetterSheet, letter: Paper): void {
  const { language, sender, recipient, date, reference, subject } = letter;
  sheet.y = PAGE.top - 18;
  put(sheet, 'P', sender.name, STYLE.brand);
  put(sheet, 'P', sender.address.join('\n'), STYLE.small);
  sheet.y += 20;
  put(sheet, 'P', recipient.lines.join('\n'), STYLE.body);
  sheet.y += 20;
  put(sheet, 'P', dateAndReference(language, date, reference), STYLE.small);
  sheet.y += 4;
  const title = sheet.breaker.lines(subject, STYLE.title, TEXT_WIDTH).length * STYLE.title.leading;
  sheet.ensure(title + UNDER_TITLE + startHeight(sheet, letter.blocks));
  put(sheet, 'H1', subject, STYLE.title);
  sheet.y += UNDER_TITLE;
}

function put(sheet: LetterSheet, tag: 'P' | 'H1', text: string, style: TextStyle): void {
  const lines = sheet.breaker.lines(text, style, TEXT_WIDTH);
  flowLines(sheet, sheet.element(sheet.root, tag), lines, style, PAGE.left);
}
