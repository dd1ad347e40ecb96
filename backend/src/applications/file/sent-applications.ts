import { nameOfApplicant } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Application } from './application.js';

/** What a division needs of an application that was sent in, read for a whole tranche in one statement. */
export interface SentApplication {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly variant: string;
  readonly state: string;
  readonly eventNumber: number;
  readonly requestedCents: number;
  /** How much of that is a second subsidy. */
  readonly additionCents: number;
  readonly budgetCents: number;
  readonly applicantName: string;
  /** When the last that was sent came in. */
  readonly receivedAt: Date | null;
  /** When it was complete, and its number in a lot; null before that. */
  readonly completeAt: Date | null;
  readonly ticket: string | null;
}

interface StoredApplication extends Omit<
  SentApplication,
  'requestedCents' | 'additionCents' | 'budgetCents'
> {
  /** PostgreSQL's bigint arrives as text. */
  readonly requestedCents: string;
  readonly additionCents: string;
  readonly budgetCents: string;
}

/** Everything that was ever submitted in a tranche, in the order of its references. */
export async function sentApplications(
  tx: Tx,
  tranche: string,
): Promise<readonly SentApplication[]> {
  const rows: StoredApplication[] = await tx.query(
    `SELECT a.id, a.reference, a.title, a.variant, a.state, a.event_number AS "eventNumber",
            a.requested_cents AS "requestedCents", a.budget_cents AS "budgetCents",
            a.addition_cents AS "additionCents",
            ${nameOfApplicant('a.lead_organisation_id', 'a.applicant_person_id')} AS "applicantName",
            a.complete_at AS "completeAt", a.ticket,
            (SELECT max(received_at) FROM submission_copy c WHERE c.application_id = a.id)
              AS "receivedAt"
     FROM application a
     WHERE a.tranche = $1 AND a.submitted_at IS NOT NULL ORDER BY a.reference`,
    [tranche],
  );
  return rows.map((row) => ({
    ...row,
    requestedCents: Number(row.requestedCents),
    additionCents: Number(row.additionCents),
    budgetCents: Number(row.budgetCents),
  }));
}

/**
 * As {@link sentApplications}, with every row locked in one order: nobody moves meanwhile. What
 * was never sent is not locked: while a round is divided, others fill in their forms and send them.
 */
export async function lockSentApplications(
  tx: Tx,
  tranche: string,
): Promise<readonly SentApplication[]> {
  await tx.query(
    `SELECT 1 FROM application WHERE tranche = $1 AND submitted_at IS NOT NULL
     ORDER BY reference FOR UPDATE`,
    [tranche],
  );
  return sentApplications(tx, tranche);
}

/**
 * How many of the same tranche and variant, in one of these states, were complete before an
 * application: it stands behind them in the order of completeness.
 */
export async function completeBefore(
  tx: Tx,
  { tranche, variant, completeAt }: Pick<Application, 'tranche' | 'variant' | 'completeAt'>,
  states: readonly string[],
): Promise<number> {
  const [row]: { before: number }[] = await tx.query(
    `SELECT count(*)::int AS before FROM application
     WHERE tranche = $1 AND variant = $2 AND complete_at < $3 AND state = ANY($4::text[])`,
    [tranche, variant, completeAt, states],
  );
  return row?.before ?? 0;
}
