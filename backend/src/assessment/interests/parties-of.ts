import type { AssignmentView } from '@tranche/contracts';
import type { ApplicationRow } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';

/**
 * Everybody who takes part, and their contacts: whoever declares an interest must see in whom (Awb 2:4).
 * The applicant comes first.
 */
export async function partiesOf(
  tx: Tx,
  { id, leadOrganisationId, applicantPersonId }: ApplicationRow,
): Promise<AssignmentView['parties']> {
  return tx.query(
    `SELECT coalesce(o.name, p.name) AS name, NULL AS contact, true AS "isLead"
     FROM (SELECT 1) one
     LEFT JOIN organisation o ON o.id = $2 LEFT JOIN person p ON p.id = $3
     UNION ALL
     (SELECT name, contact_name AS contact, false AS "isLead" FROM partner
      WHERE application_id = $1 AND NOT is_lead ORDER BY name)`,
    [id, leadOrganisationId, applicantPersonId],
  );
}
