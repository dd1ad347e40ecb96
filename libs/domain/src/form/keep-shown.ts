import type { Answer, AnswerRow, Answers, Field, Questions } from './field.js';
import { isShown } from './is-shown.js';
import { isRows } from './validate/validate-rows.js';

/**
 * The answers to what is asked, down to the cells of a row. A draft keeps what is hidden, so that nobody
 * loses it by looking around; whoever judges, counts or sends sees only this.
 */
export function keepShown({ fields }: Questions, answers: Answers): Answers {
  const shown = withoutHidden(fields, answers);
  return Object.fromEntries(
    fields.flatMap((field) => {
      const answer = shown[field.name];
      return answer === undefined ? [] : [[field.name, inTable(field, answer)]];
    }),
  );
}

/** A question that hangs on a hidden question is hidden itself: until nothing more disappears. */
function withoutHidden(fields: readonly Field[], answers: Answers): Answers {
  const kept = Object.fromEntries(
    fields
      .filter((field) => isShown(field, answers) && answers[field.name] !== undefined)
      .map((field) => [field.name, answers[field.name]]),
  );
  const isSettled = Object.keys(kept).length === Object.keys(answers).length;
  return isSettled ? kept : withoutHidden(fields, kept);
}

function inTable(field: Field, answer: Answer): Answer {
  if (field.kind !== 'rows' || !isRows(answer)) return answer;
  return answer.map((row) => shownCells(field.columns, row));
}

function shownCells(columns: readonly Field[], row: AnswerRow): AnswerRow {
  const shown = withoutHidden(columns, row);
  return Object.fromEntries(Object.entries(row).filter(([name]) => name in shown));
}
