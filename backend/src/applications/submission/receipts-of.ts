import type { ReceiptMark } from '@tranche/contracts';
import { cameIn, isOwnStep, type Role, type SchemeVersion, wholeOf } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import type { AccessibleApplication } from '../access/application-access.js';

interface Came {
  readonly number: number;
  readonly transition: string;
  readonly from_state: string;
  readonly actor_role: Role;
  readonly at: Date;
  /** Null of what left no copy of the form. */
  readonly received_at: Date | null;
}

/**
 * Every proof of receipt of an application, from the first; each stays what it was (Awb 4:3a). What was
 * sent by a step beside the form has one too.
 */
export async function receiptsOf(
  tx: Tx,
  { application, scheme }: Pick<AccessibleApplication, 'application' | 'scheme'>,
): Promise<readonly ReceiptMark[]> {
  if (application.submittedAt === null) return [];
  const rows: Came[] = await tx.query(
    `SELECT event.number, event.transition, event.from_state, event.actor_role, event.at,
            copy.received_at
     FROM application_event event
     LEFT JOIN submission_copy copy USING (application_id, number)
     WHERE event.application_id = $1
       AND (copy.number IS NOT NULL OR event.actor_role = 'applicant')
     ORDER BY event.number`,
    [application.id],
  );
  const first = rows.find(({ received_at }) => received_at !== null);
  return rows.flatMap((row): ReceiptMark[] => {
    const { number, at, received_at } = row;
    if (received_at !== null) {
      const isSupplement = number !== first?.number;
      return [{ number, receivedAt: received_at.toISOString(), isSupplement }];
    }
    const step = ownStepOf(scheme, {
      transition: row.transition,
      from: row.from_state,
      actorRole: row.actor_role,
    });
    if (!step) return [];
    return [{ number, receivedAt: at.toISOString(), isSupplement: false, step: cameIn(step) }];
  });
}

/** What was done when, in the words of its scheme. */
export interface TakenStep {
  readonly transition: string;
  readonly from: string;
  readonly actorRole: Role;
}

/** The step, where its applicant took it and is owed a confirmation of it; undefined of all else. */
export function ownStepOf(scheme: SchemeVersion, { transition, from, actorRole }: TakenStep) {
  const whole = wholeOf(scheme);
  const step = whole.transitions[transition];
  const isOwn = step && actorRole === 'applicant' && isOwnStep(whole, step, from);
  return isOwn ? step : undefined;
}
