import { answerMeaning, fieldsOf, type Answers, type FormDefinition } from '../../form/index.js';

/** When a project is, as its form asks it. */
export interface YearsFrom {
  /** First day, ISO. */
  readonly startsOn: string;
  readonly durationYears: number;
}

/**
 * First day and length of a project, as they were answered; null for what is no project. A form may
 * ask the number of years as a choice, whose value is text.
 *
 * @example projectPeriodIn(rif2024.form, answers) // four years from 1 September 2027
 */
export function projectPeriodIn(form: FormDefinition, answers: Answers): YearsFrom | null {
  const startsOn = firstDayIn(form, answers);
  const durationYears = Number(answerMeaning(fieldsOf(form), answers, 'project-years') ?? 0);
  return startsOn !== null && durationYears >= 1 ? { startsOn, durationYears } : null;
}

/**
 * The first day of what is applied for, a project or a course, as it was answered; null where none is.
 *
 * @example firstDayIn(trainingVoucher.form, answers) // '2027-02-01'
 */
export function firstDayIn(form: FormDefinition, answers: Answers): string | null {
  const day = answerMeaning(fieldsOf(form), answers, 'project-start');
  return typeof day === 'string' && day.trim() !== '' ? day.trim() : null;
}

/** The days that were answered, by the question; one that is still empty is left out. */
export function daysIn(form: FormDefinition, answers: Answers): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fieldsOf(form).flatMap(({ kind, name }) => {
      const day = kind === 'date' ? answers[name] : undefined;
      return typeof day === 'string' && day.trim() !== '' ? [[name, day.trim()]] : [];
    }),
  );
}
