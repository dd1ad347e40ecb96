import type { EffectOf, TransitionInContext } from '../applications/index.js';
import { DeadlineRow } from './deadline.row.js';
import { standingOf } from './term-of-deadline.js';

/**
 * The step that brought the application where it stands was a mistake: the term that it suspended did
 * not stand still, and the term that it ended runs on. A term that was over before stays over.
 */
export async function restoreDeadline(
  { deadline: kind }: EffectOf<'restore-deadline'>,
  on: TransitionInContext,
): Promise<void> {
  const { tx, application, scheme } = on;
  const applicationId = application.id;
  const broughtHereAt = await momentOfStep(on);
  const rows = await tx.find(DeadlineRow, {
    where: { applicationId, kind },
    order: { createdAt: 'DESC' },
  });
  const row = rows.find(
    ({ endedAt, standing }) =>
      endedAt === null || (standing === 'ended' && endedAt.getTime() === broughtHereAt?.getTime()),
  );
  if (!row) return;
  const suspensions = row.suspensions.filter(({ until }) => until !== null);
  const { startedOn, extensions } = row;
  await tx.update(DeadlineRow, row.id, {
    suspensions,
    endedAt: null,
    ...standingOf(scheme, { kind, startedOn, suspensions, extensions }),
  });
}

/** When the application came into the state that it leaves now. */
async function momentOfStep({ tx, application, event }: TransitionInContext): Promise<Date | null> {
  const [step]: { at: Date }[] = await tx.query(
    `SELECT at FROM application_event
     WHERE application_id = $1 AND to_state = $2 AND number < $3
     ORDER BY number DESC LIMIT 1`,
    [application.id, event.from, event.number],
  );
  return step?.at ?? null;
}
