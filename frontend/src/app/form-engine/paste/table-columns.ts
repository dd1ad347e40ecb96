import {
  amountOfHours,
  isUnread,
  optionNamed,
  readCell,
  type AnswerRow,
  type Cell,
  type ColumnField,
  type CostLine,
  type CostLinesField,
  type RowsField,
  type Text,
} from '@tranche/domain/browser';
import { emptyRow, withCell } from '../row-cells.js';

/** A table as pasting sees it: columns that read text, and rows that take what was read. */
export interface PasteTarget<Row> {
  readonly columns: readonly PasteColumn<Row>[];
  readonly most: number;
  readonly empty: () => Row;
}

export interface PasteColumn<Row> {
  readonly name: string;
  /** What stands above it: a first line that says the same is a heading and no row. */
  readonly titles: readonly string[];
  /** Whether it takes any text: then a day or an amount in it is a text as well. */
  readonly isText: boolean;
  /** The row with what was pasted in it, as it was pasted where it cannot be read; null when it is too long. */
  readonly put: (
    row: Row,
    pasted: string,
  ) => { readonly row: Row; readonly isRead: boolean } | null;
}

/** The columns of a table of rows. */
export function rowsTarget(field: RowsField): PasteTarget<AnswerRow> {
  return {
    columns: field.columns.map((column) => ({
      name: column.name,
      titles: titlesOf(column.label),
      isText: column.kind === 'text',
      put: (row, pasted) => {
        const cell = readPasted(column, pasted);
        if (cell === undefined) return null;
        return { row: withCell(row, column.name, cell), isRead: !isUnread(cell) };
      },
    })),
    most: field.maximumRows,
    empty: () => emptyRow(field),
  };
}

const label = { nl: '', en: '' };
const LINE = { kind: 'text', name: '', label } as const;
const YEAR = { kind: 'number', name: 'year', label } as const;
const HOURS = { kind: 'number', name: 'hours', label } as const;
const AMOUNT = { kind: 'money', name: 'amountCents', label } as const;

/** Whose a line is says the table, not the sheet. */
export type CostColumn = Exclude<keyof CostLine, 'partner'>;

/** What stands above the columns of a budget, on screen (`parts.costs`) and in a spreadsheet. */
export const COST_TITLES: Readonly<Record<CostColumn, Text>> = {
  category: { nl: 'Soort kosten', en: 'Kind of cost' },
  description: { nl: 'Omschrijving', en: 'Description' },
  year: { nl: 'Jaar', en: 'Year' },
  amountCents: { nl: 'Bedrag', en: 'Amount' },
  activity: { nl: 'Activiteit', en: 'Activity' },
  hours: { nl: 'Uren', en: 'Hours' },
};

/** The columns of the budget. @param empty a new line, @param most how many lines there may be */
export function costsTarget(
  { categories, years, byPartner }: CostLinesField,
  { empty, most }: Pick<PasteTarget<CostLine>, 'empty' | 'most'>,
): PasteTarget<CostLine> {
  const options = categories.map((each) => ({ value: each.code, label: each.label }));
  const column = (
    name: CostColumn,
    read: (line: CostLine, pasted: string) => CostLine | null,
    isRead: (line: CostLine) => boolean,
  ): PasteColumn<CostLine> => ({
    name,
    titles: titlesOf(COST_TITLES[name]),
    isText: name === 'description' || name === 'activity',
    put: (row, pasted) => {
      const line = read(row, pasted);
      return line && { row: line, isRead: isRead(line) };
    },
  });
  const activity = column(
    'activity',
    (line, pasted) => {
      const typed = textOf(readPasted(LINE, pasted));
      return typed === null ? null : { ...line, activity: typed };
    },
    () => true,
  );
  const hours = column(
    'hours',
    (line, pasted) => {
      const read = countOf(readPasted(HOURS, pasted), pasted);
      if (read === undefined) return null;
      const { hours: _before, ...rest } = line;
      const filled = read === null ? rest : { ...rest, hours: read };
      return { ...filled, amountCents: amountOfHours({ categories }, filled) ?? line.amountCents };
    },
    (line) => !isUnread(line.hours),
  );
  return {
    columns: [
      column(
        'category',
        (line, pasted) => {
          const typed = textOf(readPasted(LINE, pasted));
          return typed === null
            ? null
            : { ...line, category: optionNamed(typed, options) ?? typed };
        },
        ({ category }) => category === '' || options.some(({ value }) => value === category),
      ),
      column(
        'description',
        (line, pasted) => {
          const description = textOf(readPasted(LINE, pasted));
          return description === null ? null : { ...line, description };
        },
        () => true,
      ),
      column(
        'year',
        (line, pasted) => {
          const year = countOf(
            readPasted(YEAR, pasted.replace(/^\s*(?:jaar|year)\s+/i, '')),
            pasted,
          );
          return year === undefined ? null : { ...line, year };
        },
        // A year that the project does not have stands in its cell, and is no year of the budget.
        ({ year }) => !isUnread(year) && (year === null || (year >= 1 && year <= years)),
      ),
      column(
        'amountCents',
        (line, pasted) => {
          const amountCents = countOf(readPasted(AMOUNT, pasted), pasted);
          return amountCents === undefined ? null : { ...line, amountCents };
        },
        ({ amountCents }) => !isUnread(amountCents),
      ),
      ...(byPartner ? [activity] : []),
      ...(categories.some(({ hourlyRate }) => hourlyRate) ? [hours] : []),
    ],
    most,
    empty,
  };
}

/** A line break within a pasted cell becomes a space: these cells hold one line. */
function readPasted(column: ColumnField, pasted: string): Cell | undefined {
  return readCell(column, { typed: pasted.replace(/\s*\n\s*/g, ' ') });
}

function textOf(cell: Cell | undefined): string | null {
  if (cell === null) return '';
  return typeof cell === 'string' ? cell : null;
}

/** What is no number is kept as the person pasted it. */
function countOf(cell: Cell | undefined, pasted: string): CostLine['year'] | undefined {
  if (cell === null || typeof cell === 'number') return cell;
  return isUnread(cell) ? { typed: pasted } : undefined;
}

function titlesOf({ nl, en }: Text): readonly string[] {
  return [nl, en];
}
