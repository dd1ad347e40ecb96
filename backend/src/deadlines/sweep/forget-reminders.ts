import type { Tx } from '../../platform/database/index.js';
import type { DeadlineRow } from '../deadline.row.js';

/**
 * What was said of an earlier last day, too early for the one that a term has now, is said again when it
 * is time; in one statement.
 */
export async function forgetReminders(
  tx: Tx,
  moved: readonly Pick<DeadlineRow, 'id' | 'dueOn'>[],
  today: Temporal.PlainDate,
): Promise<void> {
  const dated = moved.flatMap(({ id, dueOn }) =>
    dueOn === null ? [] : [{ id, daysLeft: today.until(dueOn, { largestUnit: 'days' }).days }],
  );
  if (dated.length === 0) return;
  await tx.query(
    `DELETE FROM deadline_reminder r
     USING unnest($1::uuid[], $2::int[]) AS moved (id, days_left)
     WHERE r.deadline_id = moved.id AND r.days_before < moved.days_left`,
    [dated.map(({ id }) => id), dated.map(({ daysLeft }) => daysLeft)],
  );
}
