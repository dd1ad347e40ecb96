import type { Tx } from '../../platform/database/index.js';
import type { FiguresOfTranche } from '../../tranches/index.js';

type Raw = Readonly<Record<keyof FiguresOfTranche, string>> & { readonly tranche: string };

/**
 * Counts and totals per tranche in one statement, however many applications there are. Awarded is what
 * takes from the ceiling, as everywhere else: a withdrawn award does not.
 */
const FIGURES = `
  SELECT t.code AS tranche,
    (SELECT count(*) FROM application a WHERE a.tranche = t.code) AS applications,
    sent.submitted, sent.requested AS "requestedCents",
    given.awarded, given.cents AS "awardedCents",
    money.ceiling AS "ceilingCents", money.committed AS "committedCents",
    money.rolled_in AS "rolledInCents", money.rolled_out AS "rolledOutCents"
  FROM tranche t
  CROSS JOIN LATERAL (
    SELECT count(*) AS submitted, COALESCE(sum(requested_cents), 0) AS requested
    FROM application a WHERE a.tranche = t.code AND a.submitted_at IS NOT NULL
  ) sent
  CROSS JOIN LATERAL (
    SELECT count(DISTINCT c.application_id) AS awarded, COALESCE(sum(c.cents), 0) AS cents
    FROM commitment c WHERE c.tranche = t.code AND c.cents > 0
  ) given
  CROSS JOIN LATERAL (
    SELECT COALESCE(sum(ceiling_cents), 0) AS ceiling,
      COALESCE(sum(committed_cents), 0) AS committed,
      COALESCE(sum(rolled_in_cents), 0) AS rolled_in,
      COALESCE(sum(rolled_out_cents), 0) AS rolled_out
    FROM budget_line b WHERE b.tranche = t.code
  ) money
  WHERE t.code = ANY($1::text[])`;

/** @returns the figures of each tranche, by its code */
export async function figuresOf(
  tx: Tx,
  tranches: readonly string[],
): Promise<ReadonlyMap<string, FiguresOfTranche>> {
  const rows: Raw[] = await tx.query(FIGURES, [tranches]);
  return new Map(rows.map(({ tranche, ...raw }) => [tranche, toNumbers(raw)]));
}

/** PostgreSQL hands counts and sums over as text. */
function toNumbers(raw: Omit<Raw, 'tranche'>): FiguresOfTranche {
  return {
    applications: Number(raw.applications),
    submitted: Number(raw.submitted),
    requestedCents: Number(raw.requestedCents),
    awarded: Number(raw.awarded),
    awardedCents: Number(raw.awardedCents),
    ceilingCents: Number(raw.ceilingCents),
    committedCents: Number(raw.committedCents),
    rolledInCents: Number(raw.rolledInCents),
    rolledOutCents: Number(raw.rolledOutCents),
  };
}
