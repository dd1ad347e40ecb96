import type { Answers, PaymentPeriod } from '@tranche/domain';
import { SubmissionCopyRow, type ApplicationRow } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';

/** The answers as they were last sent: money follows what was received, not today's form. */
export async function sentAnswers(tx: Tx, { id }: Pick<ApplicationRow, 'id'>): Promise<Answers> {
  const sent = await tx.findOne(SubmissionCopyRow, {
    where: { applicationId: id },
    order: { number: 'DESC' },
  });
  const sections = sent?.copy.sections ?? [];
  return Object.fromEntries(sections.flatMap(({ answers }) => Object.entries(answers)));
}

/** First day and length of the project, where the form asks for them. */
export function projectPeriodIn(answers: Answers): PaymentPeriod['project'] {
  const { startsOn } = answers;
  // A form may ask the number of years as a choice, whose value is text.
  const durationYears = Number(answers['durationYears'] ?? 0);
  return typeof startsOn === 'string' && durationYears >= 1 ? { startsOn, durationYears } : null;
}
