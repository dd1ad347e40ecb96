import {
  asTitle,
  assertNever,
  cents,
  formatEuro,
  formatIdentifier,
  isIdentifierKind,
  isCostLines,
  isRows,
  isShown,
  isUnread,
  maskIdentifier,
  nameOfOwner,
  type Answer,
  type AnswerRow,
  type CostLine,
  type CostLinesField,
  type Field,
  type Language,
  type RowsField,
  type TextFormat,
} from '@tranche/domain/browser';
import { formatLegalDate } from '../core/format/moment.js';
import type { Locale } from '../core/locale/locale.js';

/** The words for a code of a list that is kept outside the form. */
export type LabelOf = (list: string, code: string) => string;

/**
 * An answer as a person reads it back; empty when it was not answered.
 *
 * @param labelOf left out, a choice from an outside list is shown by its code
 */
export function answerText(
  field: Field,
  answer: Answer | undefined,
  locale: Locale,
  labelOf: LabelOf = (_, code) => code,
): string {
  if (answer === null || answer === undefined || answer === '') return '';
  // As it was typed, for whoever has to mend it.
  if (isUnread(answer)) return answer.typed;
  const language = locale.language();
  switch (field.kind) {
    case 'text':
      // Whoever looks over a shoulder at a summary must not be able to copy it.
      return identifierText(field.format, plain(answer));
    case 'long-text':
    case 'number':
      return plain(answer);
    case 'money':
      return typeof answer === 'number' ? euro(answer, language) : '';
    case 'date':
      return typeof answer === 'string' ? formatLegalDate(answer, language) : '';
    case 'choice':
    case 'multi-choice':
      return field.options
        .filter(({ value }) => (Array.isArray(answer) ? answer : [answer]).includes(value))
        .map(({ label }) => locale.text(label))
        .join('\n');
    case 'reference':
      return typeof answer === 'string' ? labelOf(field.list, answer) : '';
    case 'yes-no':
    case 'declaration':
      return locale.translate(answer === true ? 'parts.yes' : 'parts.no');
    case 'cost-lines':
      return isCostLines(answer)
        ? [
            ...answer.map((line) => costLine(field, line, locale)),
            ...costTotal(answer, locale),
          ].join('\n')
        : '';
    case 'rows':
      return isRows(answer)
        ? numbered(answer.map((row) => rowText(field, row, locale, labelOf))).join('\n')
        : '';
    default:
      return assertNever(field);
  }
}

function identifierText(format: TextFormat | undefined, text: string): string {
  if (format === 'bsn') return maskIdentifier('bsn', text);
  return format !== undefined && isIdentifierKind(format) ? formatIdentifier(format, text) : text;
}

/** "Jaar 2 · Personeel · Docenten: € 1.000,00": as it counts, not only what it is called. */
function costLine(field: CostLinesField, line: CostLine, locale: Locale): string {
  const category = field.categories.find(({ code }) => code === line.category)?.label;
  const year = isUnread(line.year) ? line.year.typed : line.year;
  const parts = [
    ...(year === null ? [] : [locale.translate('parts.cost-year', { year })]),
    ...(category ? [locale.text(category)] : []),
    line.description,
    ...detailsOfLine(field, line, locale),
  ];
  return `${parts.join(' · ')}: ${lineAmount(line.amountCents, locale.language())}`;
}

/** Whose cost it is, what for and how many hours, as far as the line says. */
export function detailsOfLine(
  field: CostLinesField,
  line: CostLine,
  locale: Locale,
): readonly string[] {
  const { activity, hours } = line;
  const owner = nameOfOwner(field, line);
  const typed = isUnread(hours) ? hours.typed : hours;
  return [
    ...(owner === undefined ? [] : [owner]),
    ...(activity === undefined ? [] : [activity]),
    ...(typed === undefined ? [] : [locale.translate('parts.cost-hours', { hours: typed })]),
  ];
}

/** What the lines come to; none where one of them cannot be read yet. */
function costTotal(lines: readonly CostLine[], locale: Locale): readonly string[] {
  const amounts = lines.map(({ amountCents }) => (isUnread(amountCents) ? null : amountCents));
  if (lines.length < 2 || amounts.includes(null)) return [];
  const total = amounts.reduce((sum: number, amount) => sum + (amount ?? 0), 0);
  return [locale.translate('parts.cost-total', { amount: euro(total, locale.language()) })];
}

/** Each cell with the head of its column: “38” alone says nothing. */
function rowText({ columns }: RowsField, row: AnswerRow, locale: Locale, labelOf: LabelOf): string {
  return columns
    .filter((column) => isShown(column, row))
    .map((column) => ({
      label: locale.text(column.label),
      text: answerText(column, row[column.name], locale, labelOf),
    }))
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => `${asTitle(label)}: ${text}`)
    .join(' · ');
}

/** By its number somebody finds a row back; one alone needs none. */
function numbered(rows: readonly string[]): readonly string[] {
  return rows.length > 1 ? rows.map((row, index) => `${index + 1}. ${row}`) : rows;
}

function plain(answer: Answer): string {
  return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
}

function lineAmount(amount: CostLine['amountCents'], language: Language): string {
  if (isUnread(amount)) return amount.typed;
  return amount === null ? '' : euro(amount, language);
}

/** To the cent, as it was filled in. */
function euro(amount: number, language: Language): string {
  return formatEuro(cents(amount), language, { decimals: 'always' });
}
