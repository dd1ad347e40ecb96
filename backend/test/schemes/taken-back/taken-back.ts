import { assess, assign, view, type Client, type Portal } from '../../portal/index.js';
import { apply, openFor } from '../apply.js';
import { divideAfterClosing, officer } from '../office.js';
import type { Plan } from '../plans/plan.js';

const JURY = ['henk', 'amina'];

/** The last day of a term that runs. */
export async function dueOf(client: Client, reference: string, kind: string) {
  const { deadlines } = await view(client, reference);
  const term = deadlines.findLast((each) => each.kind === kind);
  return term?.standing === 'running' ? Temporal.PlainDate.from(term.dueOn ?? '') : null;
}

/** What is told to the applicant under keys that begin so. */
export async function messagesOf(
  portal: Portal,
  reference: string,
  about: string,
): Promise<readonly string[]> {
  const rows: { body: string }[] = await portal.dataSource.query(
    `SELECT DISTINCT m.body->>'nl' AS body FROM message m JOIN application a ON a.id = m.application_id
     WHERE a.reference = $1 AND m.key LIKE $2`,
    [reference, `${about}:%`],
  );
  return rows.map(({ body }) => body);
}

/** What is told of receipts that were none. */
export const takenBackOf = (portal: Portal, reference: string) =>
  messagesOf(portal, reference, 'receipt-taken-back');

export async function setDue(
  portal: Portal,
  reference: string,
  kind: string,
  day: Temporal.PlainDate,
): Promise<void> {
  await portal.dataSource.query(
    `UPDATE deadline d SET due_on = $2 FROM application a
     WHERE a.id = d.application_id AND a.reference = $1 AND d.kind = $3`,
    [reference, day.toString(), kind],
  );
}

/** Judged by a jury, ranked and awarded. */
export async function granted(portal: Portal, plan: Plan, code: string) {
  const tranche = await openFor(portal, plan, { code });
  const applied = await apply(portal, plan, tranche);
  await officer(portal, applied.reference, 'declare-complete');
  await assign(portal, applied.reference, JURY);
  await assess(portal, applied.reference, 4, JURY);
  await divideAfterClosing(portal, tranche);
  return applied;
}

export function inWords(date: Temporal.PlainDate): string {
  const format = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date.toString()}T00:00:00Z`));
}
