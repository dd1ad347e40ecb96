import type { Answers } from '../form/index.js';
import type { LetterPeriod } from './letter-input.js';

/**
 * First day and length of a project, as they were answered; null for what is no project. A form may
 * ask the number of years as a choice, whose value is text.
 *
 * @example projectPeriodIn({ startsOn: '2027-09-01', durationYears: '4' }) // four years from then
 */
export function projectPeriodIn(answers: Answers): LetterPeriod | null {
  const startsOn = answers['startsOn'];
  const durationYears = Number(answers['durationYears'] ?? 0);
  if (typeof startsOn !== 'string' || startsOn.trim() === '' || !(durationYears >= 1)) return null;
  return { startsOn: startsOn.trim(), durationYears };
}
