import { Any, IsNull, LessThan, Like } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import { DeadlineRow } from './deadline.row.js';

/** A term of an application as other rooms see it. */
export type Deadline = Readonly<DeadlineRow>;

/** By application every term it has or had, in one statement. */
export async function termsOf(
  tx: Tx,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Deadline[]>> {
  const rows = await tx.findBy(DeadlineRow, { applicationId: Any([...applicationIds]) });
  return Map.groupBy(rows, (row) => row.applicationId);
}

/** The open terms of applications whose kind begins with a prefix and whose last day lies before a day. */
export async function termsOver(
  tx: Tx,
  applicationIds: readonly string[],
  { prefix, before }: { readonly prefix: string; readonly before: string },
): Promise<readonly Deadline[]> {
  return tx.find(DeadlineRow, {
    where: {
      applicationId: Any([...applicationIds]),
      kind: Like(`${prefix}%`),
      endedAt: IsNull(),
      dueOn: LessThan(before),
    },
    order: { dueOn: 'ASC', id: 'ASC' },
  });
}

/** The last day of the term of one of these kinds that began last, ISO; null where none has a day. */
export async function latestDay(
  tx: Tx,
  applicationId: string,
  kinds: readonly string[],
): Promise<string | null> {
  const [row] = await tx.find(DeadlineRow, {
    where: { applicationId, kind: Any([...kinds]) },
    order: { createdAt: 'DESC' },
    take: 1,
  });
  return row?.dueOn ?? null;
}

/**
 * SQL: whether an application has, or ever had, a term whose kind begins with a prefix.
 *
 * @param applicationId an expression of type uuid
 * @param prefix an expression of type text
 */
export function hasTerm(applicationId: string, prefix: string): string {
  return `EXISTS (SELECT 1 FROM deadline term
    WHERE term.application_id = ${applicationId} AND starts_with(term.kind, ${prefix}))`;
}
