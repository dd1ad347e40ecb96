import { assertNever } from '../assert-never.js';
import { parseEuro } from '../money/index.js';
import { asLine, parseDate, parseNumber, withoutInvisible } from '../typed/index.js';
import type { Text } from '../text.js';
import type { Answer, Cell, ColumnField, ReferenceField, TextField } from './field.js';
import { isUnread } from './unread.js';
import { isDayWithinReach } from './validate/validate-date.js';
import { amountProblem, isCount } from './validate/validate-number.js';

/** No line is longer: it protects the store, not the reader. */
export const LONGEST_LINE = 5_000;
export const LONGEST_CODE = 60;

/**
 * One answer as a draft keeps it: what was typed is read where it can be, and kept as typed where it
 * cannot. Undefined for what only a broken program sends, such as a fraction of a cent.
 *
 * @example readCell(weeks, { typed: '1.000' }) // 1000
 */
export function readCell(field: ColumnField | ReferenceField, answer: Answer): Cell | undefined {
  if (answer === null) return null;
  if (isUnread(answer)) {
    if (answer.typed.length > LONGEST_LINE) return undefined;
    if (withoutInvisible(answer.typed) === '') return null;
    return readTyped(field, answer.typed) ?? { typed: answer.typed };
  }
  return isOfKind(field, answer) ? tidied(field, answer) : undefined;
}

/** What a person typed, as what is asked; null when it cannot be read. */
function readTyped(field: ColumnField | ReferenceField, typed: string): Cell {
  switch (field.kind) {
    case 'text':
      return tidied(field, typed);
    case 'money': {
      const read = parseEuro(typed);
      return read.kind === 'amount' ? read.cents : null;
    }
    case 'number': {
      const read = parseNumber(typed);
      return read.kind === 'number' ? read.value : null;
    }
    case 'date': {
      const day = parseDate(typed);
      return day !== null && isDayWithinReach(day) ? day : null;
    }
    case 'choice':
      return optionNamed(typed, field.options) ?? null;
    case 'yes-no':
      return yesOrNo(typed);
    case 'reference':
      return null;
    default:
      return assertNever(field);
  }
}

function isOfKind(
  field: ColumnField | ReferenceField,
  answer: NonNullable<Answer>,
): answer is string | number | boolean {
  switch (field.kind) {
    case 'text':
      return typeof answer === 'string' && answer.length <= LONGEST_LINE;
    case 'money':
      return amountProblem(answer) === null;
    case 'number':
      return isCount(answer);
    case 'date':
      return answer === '' || (typeof answer === 'string' && isDayWithinReach(answer));
    case 'choice':
      return answer === '' || field.options.some(({ value }) => value === answer);
    case 'yes-no':
      return typeof answer === 'boolean';
    case 'reference':
      return typeof answer === 'string' && answer.length <= LONGEST_CODE;
    default:
      return assertNever(field);
  }
}

function tidied(field: ColumnField | ReferenceField, answer: string | number | boolean): Cell {
  return field.kind === 'text' && typeof answer === 'string' ? tidyLine(field, answer) : answer;
}

/** A line as it is stored: an identifier or address bare, anything else as people read it. */
export function tidyLine({ format }: Pick<TextField, 'format'>, line: string): string {
  return format === undefined ? asLine(line) : withoutInvisible(line);
}

/** The value of the option that is meant: by its value or by what it is called in either language. */
export function optionNamed(
  typed: string,
  options: readonly { readonly value: string; readonly label: Text }[],
): string | undefined {
  const meant = fold(typed);
  const names = ({ value, label }: (typeof options)[number]) => [value, label.nl, label.en];
  return options.find((option) => names(option).some((name) => fold(name) === meant))?.value;
}

const YES: readonly string[] = ['ja', 'j', 'yes', 'y'];
const NO: readonly string[] = ['nee', 'n', 'no'];

function yesOrNo(typed: string): boolean | null {
  const word = fold(typed);
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : null;
}

function fold(text: string): string {
  return withoutInvisible(text).toLowerCase();
}
