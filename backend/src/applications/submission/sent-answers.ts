import type { Answers } from '@tranche/domain';
import { LessThanOrEqual } from 'typeorm';
import type { Tx } from '../../platform/database/index.js';
import type { ApplicationRow } from '../record/application.row.js';
import { allAnswers } from '../form/section-tasks.js';
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

/** As {@link latestSubmission} for many applications, by their ids, in one statement. */
export async function latestSubmissions(
  tx: Tx,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, SubmissionCopyRow>> {
  const rows = await tx
    .createQueryBuilder(SubmissionCopyRow, 'sent')
    .distinctOn(['sent.applicationId'])
    .where('sent.applicationId = ANY(:applicationIds)', { applicationIds })
    .orderBy('sent.applicationId')
    .addOrderBy('sent.number', 'DESC')
    .getMany();
  return new Map(rows.map((row) => [row.applicationId, row]));
}

/** What was sent last, and what was sent before that; shorter where less was sent. */
export async function lastTwoSubmissions(
  tx: Tx,
  application: Pick<ApplicationRow, 'id'>,
): Promise<SubmissionCopyRow[]> {
  return submissionsUntil(tx, application, LAST_NUMBER);
}

/** As {@link lastTwoSubmissions}, of what was sent with one event and before it. */
export async function submissionsUntil(
  tx: Tx,
  { id }: Pick<ApplicationRow, 'id'>,
  number: number,
): Promise<SubmissionCopyRow[]> {
  return tx.find(SubmissionCopyRow, {
    where: { applicationId: id, number: LessThanOrEqual(number) },
    order: { number: 'DESC' },
    take: 2,
  });
}

/** The largest that a number of an event can be. */
const LAST_NUMBER = 2_147_483_647;

/** The answers as they were last sent: money and terms follow what was received, not today's form. */
export async function sentAnswers(
  tx: Tx,
  application: Pick<ApplicationRow, 'id'>,
): Promise<Answers> {
  return (await sentAnswersOf(tx, [application.id]))(application.id);
}

/** As {@link sentAnswers} for many applications, in one statement. */
export async function sentAnswersOf(
  tx: Tx,
  applicationIds: readonly string[],
): Promise<(applicationId: string) => Answers> {
  const sent = await latestSubmissions(tx, applicationIds);
  return (id) => allAnswers(sent.get(id)?.copy.sections ?? []);
}
