import type { Tx } from '../../platform/database/index.js';

/** What a ranking needs of an application, read for a whole tranche in one statement. */
export interface ApplicationInTranche {
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
  /** A decision on it is in force: whatever its state, it is not decided a second time. */
  readonly isDecided: boolean;
}

interface StoredApplication extends Omit<
  ApplicationInTranche,
  'requestedCents' | 'additionCents' | 'budgetCents'
> {
  /** PostgreSQL's bigint arrives as text. */
  readonly requestedCents: string;
  readonly additionCents: string;
  readonly budgetCents: string;
}

/** Everything that was ever submitted in a tranche, in the order of its references. */
export async function applicationsInTranche(
  tx: Tx,
  tranche: string,
): Promise<readonly ApplicationInTranche[]> {
  const rows: StoredApplication[] = await tx.query(
    `SELECT a.id, a.reference, a.title, a.variant, a.state, a.event_number AS "eventNumber",
            a.requested_cents AS "requestedCents", a.budget_cents AS "budgetCents",
            a.addition_cents AS "additionCents", coalesce(o.name, ap.name) AS "applicantName",
            a.complete_at AS "completeAt", a.ticket,
            (SELECT max(received_at) FROM submission_copy c WHERE c.application_id = a.id)
              AS "receivedAt",
            EXISTS (SELECT 1 FROM decision d
                    WHERE d.application_id = a.id AND d.replaced_at IS NULL) AS "isDecided"
     FROM application a
     LEFT JOIN organisation o ON o.id = a.lead_organisation_id
     LEFT JOIN person ap ON ap.id = a.applicant_person_id
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
 * As {@link applicationsInTranche}, with every row locked in one order: nobody moves meanwhile. What
 * was never sent is not locked: while a round is divided, others fill in their forms and send them.
 */
export async function lockApplicationsInTranche(
  tx: Tx,
  tranche: string,
): Promise<readonly ApplicationInTranche[]> {
  await tx.query(
    `SELECT 1 FROM application WHERE tranche = $1 AND submitted_at IS NOT NULL
     ORDER BY reference FOR UPDATE`,
    [tranche],
  );
  return applicationsInTranche(tx, tranche);
}

/** Whoever has a decision in force gets no second beside it; the others go on. */
export function stillToDecide(
  applications: readonly ApplicationInTranche[],
): readonly ApplicationInTranche[] {
  return applications.filter(({ isDecided }) => !isDecided);
}
