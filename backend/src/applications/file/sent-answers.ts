import type { Answers } from '@tranche/domain';
import { LessThanOrEqual } from 'typeorm';
import type { Tx } from '../../platform/database/index.js';
import type { ApplicationRow } from './application.row.js';
import { allAnswers } from './section-tasks.js';
import { SubmissionCopyRow } from './submission-copy.row.js';

/** What was sent last; null for what was never sent. */
export async function latestSubmission(
  tx: Tx,
  { id }: Pick<ApplicationRow, 'id'>,
): Promise<Readonly<SubmissionCopyRow> | null> {
  return tx.findOne(SubmissionCopyRow, {
    where: { applicationId: id },
    order: { number: 'DESC' },
  });
}

/** As {@link latestSubmission} for many applications, by their ids, in one statement. */
export async function latestSubmissions(
  tx: Tx,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, Readonly<SubmissionCopyRow>>> {
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
): Promise<Readonly<SubmissionCopyRow>[]> {
  return submissionsUntil(tx, application, LAST_NUMBER);
}

/** As {@link lastTwoSubmissions}, of what was sent with one event and before it. */
export async function submissionsUntil(
  tx: Tx,
  { id }: Pick<ApplicationRow, 'id'>,
  number: number,
): Promise<Readonly<SubmissionCopyRow>[]> {
  return tx.find(SubmissionCopyRow, {
    where: { applicationId: id, number: LessThanOrEqual(number) },
    order: { number: 'DESC' },
    take: 2,
  });
}

/** The hashes of every document that ever went with what was sent of an application. */
export async function everSent(tx: Tx, applicationId: string): Promise<ReadonlySet<string>> {
  const sent: { sha256: string }[] = await tx.query(
    `SELECT DISTINCT document->>'sha256' AS sha256
     FROM submission_copy c, jsonb_array_elements(c.copy->'documents') document
     WHERE c.application_id = $1`,
    [applicationId],
  );
  return new Set(sent.map(({ sha256 }) => sha256));
}

/** The largest that a number of an event can be. */
const LAST_NUMBER = 2_147_483_647;

/** The answers as they were last sent, by application: money and terms follow what was received, not today's form. */
export async function sentAnswersOf(
  tx: Tx,
  applicationIds: readonly string[],
): Promise<(applicationId: string) => Answers> {
  const sent = await latestSubmissions(tx, applicationIds);
  return (id) => allAnswers(sent.get(id)?.copy.sections ?? []);
}

/** As {@link sentAnswersOf} for a whole tranche, by id: of what was sent only the answers are read. */
export async function sentAnswersIn(
  tx: Tx,
  tranche: string,
): Promise<ReadonlyMap<string, Answers>> {
  const rows: { id: string; sections: { answers: Answers }[] }[] = await tx.query(
    `SELECT DISTINCT ON (c.application_id) c.application_id AS id, c.copy->'sections' AS sections
     FROM submission_copy c JOIN application a ON a.id = c.application_id
     WHERE a.tranche = $1 ORDER BY c.application_id, c.number DESC`,
    [tranche],
  );
  return new Map(rows.map(({ id, sections }) => [id, allAnswers(sections)]));
}
