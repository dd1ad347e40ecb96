import type { FieldError } from '../core/api/field-errors.js';

/** How a sentence names the row it is about, and may name another. */
const ROW = /\b(regel|row|line) (\d+)/g;

/**
 * The same sentence about several rows of a table, said once with all of them: nobody reads it thirty times.
 *
 * @param errors of one question, each with the sentence that names its row
 * @param earlier what is said in place of another row, which differs from row to row
 */
export function rowsTogether(
  errors: readonly FieldError[],
  earlier: string,
): readonly FieldError[] {
  const alike = Map.groupBy(errors, ({ text }) => text.replaceAll(ROW, '$1'));
  return [...alike.values()].flatMap((group) => {
    const rows = group.flatMap((error) => {
      const number = Number(numberIn(error.text));
      return Number.isNaN(number) ? [] : [{ number, for: error.for }];
    });
    const [first] = group;
    if (!first || group.length === 1 || rows.length < group.length) return group;
    return [together(first, rows, earlier)];
  });
}

function numberIn(text: string): string | undefined {
  return [...text.matchAll(ROW)][0]?.[2];
}

function together(
  first: FieldError,
  rows: NonNullable<FieldError['rows']>,
  earlier: string,
): FieldError {
  const [word = '', ...rest] = first.text.split(/(?<=\b(?:regel|row|line)) \d+/);
  const after = rest.map((part) => part.replace(/\b(?:regel|row|line)$/, earlier)).join('');
  return { for: rows[0]?.for ?? first.for, text: `${word}s`, rows, after };
}
