import type { LetterSheet } from './letter-sheet.js';
import { pageOf } from './letter-words.js';
import type { Paper } from './paper.js';
import { COLOUR, PAGE, STYLE, TEXT_WIDTH } from './theme.js';

const RULE_Y = PAGE.height - 50;
const TEXT_Y = RULE_Y + 8;

/** Reference and page number under every page, as pagination: seen, not read aloud. */
export function drawFooters(sheet: LetterSheet, { language, reference }: Paper): void {
  const { doc, breaker } = sheet;
  const { start, count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index);
    sheet.decorate(() => {
      doc.moveTo(PAGE.left, RULE_Y).lineTo(PAGE.left + TEXT_WIDTH, RULE_Y);
      doc.lineWidth(0.5).stroke(COLOUR.line);
      const left = breaker.lines(reference, STYLE.small, TEXT_WIDTH * 0.7).slice(0, 1);
      sheet.print(left, STYLE.small, { x: PAGE.left, y: TEXT_Y });
      const right = breaker.lines(pageOf(language, index + 1, count), STYLE.small, TEXT_WIDTH);
      sheet.print(right, STYLE.small, {
        x: PAGE.left,
        y: TEXT_Y,
        width: TEXT_WIDTH,
        align: 'end',
      });
    }, 'Pagination');
  }
}
