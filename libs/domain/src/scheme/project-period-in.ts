import { answerMeaning, fieldsOf, type Answers, type FormDefinition } from '../form/index.js';
import type { LetterPeriod } from './letter-input.js';

/**
 * First day and length of a project, as they were answered; null for what is no project. A form may
 * ask the number of years as a choice, whose value is text.
 *
 * @example projectPeriodIn(rif2024.form, answers) // four years from 1 September 2027
 */
export function projectPeriodIn(form: FormDefinition, answers: Answers): LetterPeriod | null {
  const questions = fieldsOf(form);
  const startsOn = answerMeaning(questions, answers, 'project-start');
  const durationYears = Number(answerMeaning(questions, answers, 'project-years') ?? 0);
  if (typeof startsOn !== 'string' || startsOn.trim() === '' || !(durationYears >= 1)) return null;
  return { startsOn: startsOn.trim(), durationYears };
}
