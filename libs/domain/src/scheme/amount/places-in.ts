import { assertNever } from '../../assert-never.js';
import { isRows, type Answer, type AnswerRow, type Answers } from '../../form/index.js';
import type { PlaceMeasure, PlacesRule } from './allocation-rules.js';

/** What one row counts for: a fraction of a full place. */
export interface CountedPlace {
  readonly category: string;
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Counts the places in the answers of an application. Weeks above a full year count as a full year,
 * hours above a full week as a full week; a row without a known category counts for nothing.
 *
 * @example placesIn(rule, answers, { mboWeeks: 40 }) // [{ category: 'mbo', numerator: 30, denominator: 40 }]
 */
export function placesIn(
  rule: PlacesRule,
  answers: Answers,
  parameters: Answers,
): readonly CountedPlace[] {
  const rows = answers[rule.field];
  if (!isRows(rows)) return [];
  return rows.flatMap((row) => {
    const code = row[rule.categoryColumn];
    const category = rule.categories.find((each) => each.code === code);
    return category
      ? [{ category: category.code, ...sizeOf(category.measure, row, parameters) }]
      : [];
  });
}

function sizeOf(measure: PlaceMeasure, row: AnswerRow, parameters: Answers) {
  switch (measure.kind) {
    case 'weeks': {
      const full = countIn(parameters[measure.fullYearParameter]);
      return { numerator: Math.min(countIn(row[measure.column]), full), denominator: full };
    }
    case 'months-and-hours': {
      const fullYear = countIn(parameters[measure.fullYearParameter]);
      const months = Math.min(countIn(row[measure.monthsColumn]), fullYear);
      const hours = Math.min(countIn(row[measure.hoursColumn]), measure.fullWeekHours);
      return { numerator: months * hours, denominator: fullYear * measure.fullWeekHours };
    }
    default:
      return assertNever(measure);
  }
}

function countIn(value: Answer | undefined): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
