import type { ListBlock } from '@tranche/domain';
import { flowLines, leastLines } from '../flow-lines.js';
import type { Line } from '../break-lines.js';
import type { LetterSheet, StructureElement } from '../letter-sheet.js';
import { GAP, PAGE, STYLE, TEXT_WIDTH } from '../theme.js';

const INDENT = 18;
const BETWEEN = 2;

export function listStart(sheet: LetterSheet, block: ListBlock): number {
  const [first = '', second] = block.items;
  const isPair = block.items.length === 2 && second !== undefined;
  return leastHeight(sheet, first) + (isPair ? BETWEEN + leastHeight(sheet, second) : 0);
}

export function listHeight(sheet: LetterSheet, { items }: ListBlock): number {
  const heights = items.map((item) => linesOf(sheet, item).length * STYLE.body.leading);
  return heights.reduce((sum, height) => sum + height + BETWEEN, GAP.block - BETWEEN);
}

export function drawList(sheet: LetterSheet, block: ListBlock): void {
  const list = sheet.element(sheet.root, 'L');
  const numbering = block.ordered ? 'Decimal' : 'Disc';
  list.dictionary.data['A'] = { O: 'List', ListNumbering: numbering };
  block.items.forEach((item, index) => {
    // The last item goes to a next page with the one before it.
    const last = index === block.items.length - 2 ? block.items.at(-1) : undefined;
    const more = last === undefined ? 0 : BETWEEN + leastHeight(sheet, last);
    sheet.ensure(leastHeight(sheet, item) + more);
    drawItem(sheet, list, item, block.ordered ? `${index + 1}.` : '•');
  });
  list.end();
  sheet.y += GAP.block - BETWEEN;
}

function linesOf(sheet: LetterSheet, item: string): readonly Line[] {
  return sheet.breaker.lines(item, STYLE.body, TEXT_WIDTH - INDENT);
}

function leastHeight(sheet: LetterSheet, item: string): number {
  return leastLines(linesOf(sheet, item).length) * STYLE.body.leading;
}

function drawItem(sheet: LetterSheet, list: StructureElement, item: string, label: string): void {
  const lines = linesOf(sheet, item);
  const entry = sheet.element(list, 'LI');
  const mark = sheet.element(entry, 'Lbl');
  const y = sheet.y;
  const labelLines = sheet.breaker.lines(`${label} `, STYLE.body, INDENT);
  mark.add(() => sheet.print(labelLines, STYLE.body, { x: PAGE.left + 4, y }));
  mark.end();
  flowLines(sheet, sheet.element(entry, 'LBody'), lines, STYLE.body, PAGE.left + INDENT);
  entry.end();
  sheet.y += BETWEEN;
}
