import type { Tx } from '../platform/database/index.js';

/** Whether somebody applies, or acts for an organisation that takes part in an application of this tranche. */
export async function hasOwnInterest(tx: Tx, tranche: string, personId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `SELECT 1 FROM application a LEFT JOIN representation r ON r.person_id = $2
     WHERE a.tranche = $1 AND a.submitted_at IS NOT NULL
       AND (a.applicant_person_id = $2 OR r.organisation_id = a.lead_organisation_id OR EXISTS
         (SELECT 1 FROM partner p
          WHERE p.application_id = a.id AND p.organisation_id = r.organisation_id))
     LIMIT 1`,
    [tranche, personId],
  );
  return rows.length > 0;
}
