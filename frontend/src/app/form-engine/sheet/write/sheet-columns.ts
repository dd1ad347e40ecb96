import {
  isShown,
  isUnread,
  type AnswerRow,
  type Cell,
  type ColumnField,
  type CostLine,
  type CostLinesField,
  type RowsField,
} from '@tranche/domain/browser';
import type { Locale } from '../../../core/locale/locale.js';
import { COST_TITLES, type CostColumn } from '../../paste/table-columns.js';

/** What a cell of a spreadsheet is given: an amount in cents, a day as ISO, anything else as its text. */
export type SheetValue =
  | { readonly kind: 'amount' | 'number'; readonly value: number }
  | { readonly kind: 'day' | 'text'; readonly value: string }
  | null;

/** A column of a table as a spreadsheet gets it. */
export interface SheetColumn<Row> {
  readonly name: string;
  readonly title: string;
  /** A text in it stays the text it is: 00123 no number, 1-2 no day. */
  readonly isText: boolean;
  readonly valueOf: (row: Row) => SheetValue;
  /** What may stand in it, each a line; in words where it is no list. */
  readonly allowed: readonly string[];
}

/** The columns of a table of rows. What a row is not asked is left out, as it is not sent either. */
export function rowColumns(
  { columns }: RowsField,
  locale: Locale,
): readonly SheetColumn<AnswerRow>[] {
  return columns.map((column) => ({
    name: column.name,
    title: locale.text(column.label),
    isText: column.kind === 'text',
    valueOf: (row) =>
      isShown(column, row) ? valueOf(column, row[column.name] ?? null, locale) : null,
    allowed: allowedIn(column, locale),
  }));
}

/** The columns of the budget. */
export function costColumns(
  { categories, years, byPartner }: CostLinesField,
  locale: Locale,
): readonly SheetColumn<CostLine>[] {
  const named = (code: string) => categories.find((category) => category.code === code);
  const counted = (kind: 'number' | 'amount', cell: CostLine['year' | 'hours']): SheetValue => {
    if (isUnread(cell)) return text(cell.typed);
    return cell === null || cell === undefined ? null : { kind, value: cell };
  };
  const column = (
    name: CostColumn,
    valueOf: (line: CostLine) => SheetValue,
    allowed: readonly string[],
  ): SheetColumn<CostLine> => ({
    name,
    title: locale.text(COST_TITLES[name]),
    isText: name === 'description' || name === 'activity',
    valueOf,
    allowed,
  });
  return [
    column(
      'category',
      ({ category }) => text(locale.text(named(category)?.label ?? { nl: category, en: category })),
      categories.map(({ label }) => locale.text(label)),
    ),
    column('description', ({ description }) => text(description), [
      locale.translate('sheet.allowed.text'),
    ]),
    column('year', ({ year }) => counted('number', year), [
      locale.translate('sheet.allowed.from-to', { least: 1, most: years }),
    ]),
    column('amountCents', ({ amountCents }) => counted('amount', amountCents), [
      locale.translate('sheet.allowed.amount'),
    ]),
    ...(byPartner
      ? [
          column('activity', ({ activity }) => text(activity ?? ''), [
            locale.translate('sheet.allowed.text-up-to', { most: 80 }),
          ]),
        ]
      : []),
    ...(categories.some(({ hourlyRate }) => hourlyRate)
      ? [
          column('hours', ({ hours }) => counted('number', hours), [
            locale.translate('sheet.allowed.number'),
          ]),
        ]
      : []),
  ];
}

function valueOf(column: ColumnField, cell: Cell, locale: Locale): SheetValue {
  if (isUnread(cell)) return text(cell.typed);
  if (typeof cell === 'boolean') return text(locale.translate(`parts.${cell ? 'yes' : 'no'}`));
  if (typeof cell === 'number') {
    return { kind: column.kind === 'money' ? 'amount' : 'number', value: cell };
  }
  if (column.kind === 'date' && cell) return { kind: 'day', value: cell };
  if (column.kind !== 'choice') return text(cell ?? '');
  const option = column.options.find(({ value }) => value === cell);
  return text(option ? locale.text(option.label) : (cell ?? ''));
}

function text(value: string): SheetValue {
  return value === '' ? null : { kind: 'text', value };
}

function allowedIn(column: ColumnField, locale: Locale): readonly string[] {
  if (column.kind === 'choice') return column.options.map(({ label }) => locale.text(label));
  if (column.kind === 'yes-no')
    return ['parts.yes', 'parts.no'].map((key) => locale.translate(key));
  const hint = column.hint ? [locale.text(column.hint)] : [];
  return [...hint, boundsOf(column, locale)];
}

function boundsOf(
  column: Exclude<ColumnField, { kind: 'choice' | 'yes-no' }>,
  locale: Locale,
): string {
  switch (column.kind) {
    case 'text':
      return column.maximumLength === undefined
        ? locale.translate('sheet.allowed.text')
        : locale.translate('sheet.allowed.text-up-to', { most: column.maximumLength });
    case 'money':
      return locale.translate('sheet.allowed.amount');
    case 'date':
      return locale.translate('sheet.allowed.day');
    case 'number':
      return column.minimum === undefined || column.maximum === undefined
        ? locale.translate('sheet.allowed.number')
        : locale.translate('sheet.allowed.from-to', {
            least: column.minimum,
            most: column.maximum,
          });
  }
}
