import type { Answers } from '@tranche/domain';
import type { Tx } from '../platform/database/index.js';
import type { ApplicationRow } from './application.row.js';
import { allAnswers } from './section-tasks.js';
import { SubmissionCopyRow } from './submission-copy.row.js';

/** What was sent last; null for what was never sent. */
export async function latestSubmission(
  tx: Tx,
  { id }: Pick<ApplicationRow, 'id'>,
): Promise<SubmissionCopyRow | null> {
  return tx.findOne(SubmissionCopyRow, {
    where: { applicationId: id },
    order: { number: 'DESC' },
  });
}

/** What was sent last, and what was sent before that; shorter where less was sent. */
export async function lastTwoSubmissions(
  tx: Tx,
  { id }: Pick<ApplicationRow, 'id'>,
): Promise<SubmissionCopyRow[]> {
  return tx.find(SubmissionCopyRow, {
    where: { applicationId: id },
    order: { number: 'DESC' },
    take: 2,
  });
}

/** The answers as they were last sent: money and terms follow what was received, not today's form. */
export async function sentAnswers(
  tx: Tx,
  application: Pick<ApplicationRow, 'id'>,
): Promise<Answers> {
  const sent = await latestSubmission(tx, application);
  return allAnswers(sent?.copy.sections ?? []);
}
