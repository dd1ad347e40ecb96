import type { FactsBlock } from '@tranche/domain';
import { columnPlaces, drawRow, rule } from '../draw-row.js';
import type { LetterSheet } from '../letter-sheet.js';
import { type Cell, layOutRow } from '../table-layout.js';
import { GAP, STYLE, TEXT_WIDTH } from '../theme.js';

const LABEL_SHARE = 0.38;
const WIDTHS = [TEXT_WIDTH * LABEL_SHARE, TEXT_WIDTH * (1 - LABEL_SHARE)];

type Fact = FactsBlock['facts'][number];

const layOut = (sheet: LetterSheet, { label, value }: Fact) => {
  const cells: Cell[] = [
    { text: label, style: STYLE.cellHead },
    { text: value, style: STYLE.cell },
  ];
  return layOutRow(sheet.breaker, cells, WIDTHS);
};

export function factsStart(sheet: LetterSheet, { facts: [first] }: FactsBlock): number {
  return first ? layOut(sheet, first).height : 0;
}

export function factsHeight(sheet: LetterSheet, { facts }: FactsBlock): number {
  return facts.reduce((sum, fact) => sum + layOut(sheet, fact).height, GAP.block + 3);
}

/** Labels head their rows, so that a screen reader says the label with each value. */
export function drawFacts(sheet: LetterSheet, block: FactsBlock): void {
  const table = sheet.element(sheet.root, 'Table');
  const places = columnPlaces(WIDTHS, ['start', 'start']);
  for (const fact of block.facts) {
    const row = sheet.element(table, 'TR');
    const cells = [sheet.element(row, 'TH', { scope: 'Row' }), sheet.element(row, 'TD')];
    drawRow(sheet, layOut(sheet, fact), places, cells, () => undefined);
    rule(sheet, 'row');
  }
  table.end();
  sheet.y += GAP.block + 3;
}
