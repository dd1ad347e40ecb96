import { wholeOf } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { IsNull } from 'typeorm';
import { transitionOf, type Application } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { PaymentRow } from './payment.row.js';
import { planOf } from './plan-of.js';

/** A letter that leaves on another day than its decision was made. */
interface LateLetter {
  /** Number of the event that it tells of. */
  readonly eventNumber: number;
  /** ISO. */
  readonly sentOn: string;
}

/**
 * An award is of the day on which it is sent (Awb 3:41), and its terms of payment run from then: what
 * is planned gets the days that stand in its letter. Does nothing for a letter that awards nothing, and
 * nothing more the second time.
 */
export async function redatePayments(
  tx: Tx,
  application: Application,
  { eventNumber, sentOn }: LateLetter,
): Promise<void> {
  const scheme = findScheme(application.scheme, application.version);
  const applicationId = application.id;
  const transition = await transitionOf(tx, applicationId, eventNumber);
  const effects = wholeOf(scheme).transitions[transition]?.effects ?? [];
  if (!effects.some(({ kind }) => kind === 'plan-payments')) return;
  for (const { number, dueOn, awaits } of await planOf(tx, application, scheme, sentOn)) {
    // What waits for a proof has its day from the proof.
    if (awaits !== null) continue;
    await tx.update(
      PaymentRow,
      { applicationId, number, status: 'planned', awaits: IsNull() },
      { dueOn },
    );
  }
}
