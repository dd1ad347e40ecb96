import type { HeadingBlock } from '@tranche/domain';
import type { LetterSheet } from '../letter-sheet.js';
import { GAP, PAGE, STYLE, TEXT_WIDTH } from '../theme.js';

const styleOf = ({ level }: HeadingBlock) => (level === 2 ? STYLE.heading : STYLE.subheading);

export function headingHeight(sheet: LetterSheet, block: HeadingBlock): number {
  const style = styleOf(block);
  const lines = sheet.breaker.lines(block.text, style, TEXT_WIDTH);
  return GAP.beforeHeading + lines.length * style.leading + GAP.heading;
}

export function drawHeading(sheet: LetterSheet, block: HeadingBlock): void {
  const style = styleOf(block);
  const lines = sheet.breaker.lines(block.text, style, TEXT_WIDTH);
  if (!sheet.isFresh) sheet.y += GAP.beforeHeading;
  const heading = sheet.element(sheet.root, `H${block.level}`);
  const y = sheet.y;
  heading.add(() => sheet.print(lines, style, { x: PAGE.left, y }));
  heading.end();
  sheet.y += lines.length * style.leading + GAP.heading;
}
