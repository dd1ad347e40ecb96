import type { Line } from './break-lines.js';
import type { LetterSheet, StructureElement } from './letter-sheet.js';
import type { TextStyle } from './theme.js';

/**
 * Puts lines into one structure element, over as many pages as they need, and ends the element.
 * No line stands alone at the foot or the head of a page.
 */
export function flowLines(
  sheet: LetterSheet,
  element: StructureElement,
  lines: readonly Line[],
  style: TextStyle,
  x: number,
): void {
  let rest = lines;
  while (rest.length > 0) {
    const count = linesOnThisPage(rest.length, Math.floor(sheet.room / style.leading));
    if (count === 0 && !sheet.isFresh) {
      sheet.nextPage();
      continue;
    }
    const part = rest.slice(0, Math.max(1, count));
    element.add(() => sheet.print(part, style, { x, y: sheet.y }));
    sheet.y += part.length * style.leading;
    rest = rest.slice(part.length);
  }
  element.end();
}

/** The fewest of these lines with which a page may begin them: two, and never one left over. */
export function leastLines(total: number): number {
  return total <= 3 ? total : 2;
}

/** How many of these lines go on a page with room for `fitting`. */
export function linesOnThisPage(total: number, fitting: number): number {
  if (total <= fitting) return total;
  const withoutWidow = Math.min(fitting, total - 2);
  return withoutWidow < 2 ? 0 : withoutWidow;
}
