import { assertNever } from '../assert-never.js';
import { MOST_COST_LINES } from '../money/index.js';
import { asRunningText } from '../typed/index.js';
import type { Answer, AnswerRow, Answers, Cell, Field, RowsField, Questions } from './field.js';
import { labelled, problem, type AnswerProblem } from './problem.js';
import { LONGEST_LINE, readCell } from './read-cell.js';
import { settleCostLine } from './settle-cost-line.js';
import { isRows } from './validate/validate-rows.js';

/** No running text is longer and no table has more rows: it protects the store, not the reader. */
export const LONGEST_TEXT = 100_000;
export const MOST_ROWS = 500;

/** What a draft keeps of what was typed, and what it cannot keep at all. */
export interface SettledAnswers {
  readonly answers: Answers;
  /** From broken programs, or texts without end; never what a person merely did not finish. */
  readonly refused: readonly AnswerProblem[];
}

/**
 * Answers as a draft keeps them: what can be read is stored as what it is, what cannot be read as it was
 * typed. Whether it is right is judged later, by `validateAnswers`. One answer never stands in the way of
 * another.
 *
 * @example settleAnswers(section, { weeks: { typed: '1.000' } }) // { answers: { weeks: 1000 }, refused: [] }
 */
export function settleAnswers({ fields }: Questions, given: Answers): SettledAnswers {
  const answers: Record<string, Answer> = {};
  const refused: AnswerProblem[] = [];
  for (const [name, answer] of Object.entries(given)) {
    if (answer === undefined) continue;
    const field = fields.find((each) => each.name === name);
    const settled = field && (answer === null ? null : settle(field, answer));
    if (settled === undefined) refused.push(field ? unkept(field) : unknown(name));
    else answers[name] = settled;
  }
  return { answers, refused };
}

/**
 * Answers that are sent and judged at once, such as what a decision asks: as a draft would keep them, and
 * what it would not keep as it came, for `validateAnswers` to refuse.
 */
export function readAnswers(questions: Questions, given: Answers): Answers {
  return { ...given, ...settleAnswers(questions, given).answers };
}

/** Undefined for what cannot be kept. */
function settle(field: Field, answer: NonNullable<Answer>): Answer | undefined {
  switch (field.kind) {
    case 'text':
    case 'money':
    case 'number':
    case 'date':
    case 'choice':
    case 'yes-no':
    case 'reference':
      return readCell(field, answer);
    case 'long-text':
      return typeof answer === 'string' && answer.length <= LONGEST_TEXT
        ? asRunningText(answer)
        : undefined;
    case 'declaration':
      return typeof answer === 'boolean' ? answer : undefined;
    case 'multi-choice':
      return areWords(answer) && answer.length <= MOST_ROWS ? answer : undefined;
    case 'cost-lines':
      return isRows(answer) && answer.length <= MOST_COST_LINES
        ? allOrNothing(answer, (line) => settleCostLine(field, line))
        : undefined;
    case 'rows':
      return isRows(answer) && answer.length <= MOST_ROWS
        ? allOrNothing(answer, (row) => settleRow(field, row))
        : undefined;
    default:
      return assertNever(field);
  }
}

function areWords(answer: Answer): answer is readonly string[] {
  return (
    Array.isArray(answer) &&
    answer.every((each) => typeof each === 'string' && each.length <= LONGEST_LINE)
  );
}

function allOrNothing<Row>(
  rows: readonly AnswerRow[],
  settled: (row: AnswerRow) => Row | undefined,
): readonly Row[] | undefined {
  const kept = rows.flatMap((row) => settled(row) ?? []);
  return kept.length === rows.length ? kept : undefined;
}

function settleRow({ columns }: RowsField, row: AnswerRow): AnswerRow | undefined {
  const cells: Record<string, Cell> = {};
  for (const [name, given] of Object.entries(row)) {
    const column = columns.find((each) => each.name === name);
    const cell = column && readCell(column, given);
    if (cell === undefined) return undefined;
    cells[name] = cell;
  }
  return cells;
}

function unkept(field: Field): AnswerProblem {
  const nl = 'dit kan zo niet worden bewaard: het is te lang of heeft een verkeerde vorm';
  const en = 'this cannot be saved like this: it is too long or has a wrong form';
  return problem(field, 'cannot-be-kept', labelled(field, nl, en));
}

function unknown(name: string): AnswerProblem {
  const text = {
    nl: `De vraag ${name} staat niet op deze bladzijde.`,
    en: `The question ${name} is not on this page.`,
  };
  return { field: name, pointer: `/${name}`, code: 'unknown-question', text };
}
