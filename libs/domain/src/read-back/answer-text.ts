import { assertNever } from '../assert-never.js';
import { nameOfOwner } from '../budget/index.js';
import {
  asTitle,
  isCostLines,
  isOfNobody,
  isRows,
  isShown,
  isUnread,
  type Answer,
  type AnswerRow,
  type CostLine,
  type CostLinesField,
  type Field,
  type RowsField,
  type TextFormat,
} from '../form/index.js';
import { formatIdentifier, isIdentifierKind, maskIdentifier } from '../identifiers/index.js';
import { formatEuro } from '../money/index.js';
import { fill, type Language, type Text } from '../text.js';

/** What is needed to say answers in words, beside the questions themselves. */
export interface AnswerWords {
  readonly language: Language;
  /** The words for a code of a list that is kept outside the form; the code itself where there are none. */
  labelOf(list: string, code: string): string;
  /** A day, such as `2026-12-11`, in words. */
  dayOf(date: string): string;
}

const YES: Text = { nl: 'Ja', en: 'Yes' };
const NO: Text = { nl: 'Nee', en: 'No' };
const YEAR: Text = { nl: 'Jaar {year}', en: 'Year {year}' };
const GONE: Text = {
  nl: 'partner die niet meer meedoet',
  en: 'partner that no longer takes part',
};
const HOURS: Text = { nl: '{hours} uur', en: '{hours} hours' };
const TOGETHER: Text = { nl: 'Samen: {amount}', en: 'Together: {amount}' };

/**
 * An answer as a person reads it back, on screen and on paper; several lines for what has parts, and
 * empty when it was not answered. Whoever looks over a shoulder must not be able to copy a BSN.
 */
export function answerText(field: Field, answer: Answer | undefined, words: AnswerWords): string {
  if (answer === null || answer === undefined || answer === '') return '';
  // As it was typed, for whoever has to mend it.
  if (isUnread(answer)) return answer.typed;
  const { language } = words;
  switch (field.kind) {
    case 'text':
      return identifierText(field.format, plain(answer));
    case 'long-text':
    case 'number':
      return plain(answer);
    case 'money':
      return typeof answer === 'number' ? euro(answer, language) : '';
    case 'date':
      return typeof answer === 'string' ? words.dayOf(answer) : '';
    case 'choice':
    case 'multi-choice':
      return field.options
        .filter(({ value }) => (Array.isArray(answer) ? answer : [answer]).includes(value))
        .map(({ label }) => label[language])
        .join('\n');
    case 'reference':
      return typeof answer === 'string' ? words.labelOf(field.list, answer) : '';
    case 'yes-no':
    case 'declaration':
      return (answer === true ? YES : NO)[language];
    case 'cost-lines':
      return isCostLines(answer)
        ? [
            ...answer.map((line) => costLine(field, line, language)),
            ...costTotal(answer, language),
          ].join('\n')
        : '';
    case 'rows':
      return isRows(answer)
        ? numbered(answer.map((row) => rowText(field, row, words))).join('\n')
        : '';
    default:
      return assertNever(field);
  }
}

/** Whose cost it is, what for and how many hours, as far as the line says. */
export function detailsOfLine(
  field: CostLinesField,
  line: CostLine,
  language: Language,
): readonly string[] {
  const { activity, hours } = line;
  const owner = isOfNobody(field, line) ? GONE[language] : nameOfOwner(field, line);
  const typed = isUnread(hours) ? hours.typed : hours;
  return [
    ...(owner === undefined ? [] : [owner]),
    ...(activity === undefined ? [] : [activity]),
    ...(typed === undefined ? [] : [fill(HOURS[language], { hours: String(typed) })]),
  ];
}

function identifierText(format: TextFormat | undefined, text: string): string {
  if (format === 'bsn') return maskIdentifier('bsn', text);
  return format !== undefined && isIdentifierKind(format) ? formatIdentifier(format, text) : text;
}

/** "Jaar 2 · Personeel · Docenten: € 1.000,00": as it counts, not only what it is called. */
function costLine(field: CostLinesField, line: CostLine, language: Language): string {
  const category = field.categories.find(({ code }) => code === line.category)?.label;
  const year = isUnread(line.year) ? line.year.typed : line.year;
  const parts = [
    ...(year === null ? [] : [fill(YEAR[language], { year: String(year) })]),
    ...(category ? [category[language]] : []),
    line.description,
    ...detailsOfLine(field, line, language),
  ];
  return `${parts.join(' · ')}: ${lineAmount(line.amountCents, language)}`;
}

/** What the lines come to; none where one of them cannot be read yet. */
function costTotal(lines: readonly CostLine[], language: Language): readonly string[] {
  const amounts = lines.map(({ amountCents }) => (isUnread(amountCents) ? null : amountCents));
  if (lines.length < 2 || amounts.includes(null)) return [];
  const total = amounts.reduce((sum: number, amount) => sum + (amount ?? 0), 0);
  return [fill(TOGETHER[language], { amount: euro(total, language) })];
}

/** Each cell with the head of its column: “38” alone says nothing. */
function rowText({ columns }: RowsField, row: AnswerRow, words: AnswerWords): string {
  return columns
    .filter((column) => isShown(column, row))
    .map((column) => ({
      label: column.label[words.language],
      text: answerText(column, row[column.name], words),
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
  return formatEuro(amount, language, { decimals: 'always' });
}
