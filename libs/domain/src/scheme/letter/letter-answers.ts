import { isAccountDisputed } from '../../determination/index.js';
import { fieldsOf, isRows, type Answers, type Field } from '../../form/index.js';
import type { LetterRow } from '../../letters/index.js';
import { wholeOf } from '../../procedure/index.js';
import { askedFields } from '../../workflow/index.js';
import { answerInWords } from '../words/answer-in-words.js';
import type { LetterInput } from './letter-input.js';

/**
 * Answers, parameters of the tranche and the input of the transition, as words: the field `courseName`
 * is `answerCourseName` in a letter, the parameter `amount` is `parameterAmount`, the input
 * `realisedCost` is `inputRealisedCost`. A citizen service number is never among them.
 */
export function answerValues(input: LetterInput): Readonly<Record<string, string>> {
  return {
    ...valuesOf('answer', fieldsOf(input.scheme.form), input.answers, input),
    ...valuesOf('parameter', parameterFields(input), input.tranche.parameters, input),
    ...valuesOf('input', askedFields(wholeOf(input.scheme)), input.input, input),
  };
}

/**
 * Whether a question of a step was answered so far: `hasInputRealisedCost`; and whether the account was
 * recorded otherwise than the receiver gave it.
 */
export function inputFlags(input: LetterInput): Readonly<Record<string, boolean>> {
  const asked = askedFields(wholeOf(input.scheme));
  const answered = asked.map((field) => {
    const name = nameIn('input', field);
    const answer = input.input?.[field.name] ?? null;
    return [`has${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, answer !== null] as const;
  });
  return {
    ...Object.fromEntries(answered),
    isAccountDisputed: isAccountDisputed(asked, input.input ?? {}),
  };
}

/** Tables in the answers, as collections: `answerMeasures` with the names of their columns. */
export function answerRows(input: LetterInput): Readonly<Record<string, readonly LetterRow[]>> {
  return Object.fromEntries(
    fieldsOf(input.scheme.form).flatMap((field) => {
      if (field.kind !== 'rows') return [];
      const answer = input.answers?.[field.name];
      const rows = isRows(answer) ? answer : [];
      return [[nameIn('answer', field), rows.map((row) => columnsOf(field.columns, row, input))]];
    }),
  );
}

/** In a cell that need not be filled in, so that the table has no hole. */
const NOT_ANSWERED = '–';

function columnsOf(columns: readonly Field[], row: Answers, input: LetterInput): LetterRow {
  return Object.fromEntries(
    columns.map((column) => [
      column.name,
      answerInWords(column, row[column.name], input.language) ?? NOT_ANSWERED,
    ]),
  );
}

type Prefix = 'answer' | 'parameter' | 'input';

function nameIn(prefix: Prefix, { name }: Field): string {
  return `${prefix}${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

function valuesOf(
  prefix: Prefix,
  fields: readonly Field[],
  answers: Answers | undefined,
  input: LetterInput,
): Readonly<Record<string, string>> {
  if (!answers) return {};
  return Object.fromEntries(
    fields.flatMap((field) => {
      const words = answerInWords(
        field,
        answers[field.name],
        input.language,
        input.referenceLabels,
      );
      return words === null ? [] : [[nameIn(prefix, field), words]];
    }),
  );
}

function parameterFields({ scheme }: LetterInput): readonly Field[] {
  return scheme.parameters.map(({ field }) => field);
}
