import type { Tx } from '../../platform/database/index.js';

/** Somebody who may assess in a tranche, with what a conflict could rest on and the present load. */
export interface Assessor {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  /** Numbers in the trade register of the organisations the assessor acts for. */
  readonly organisations: readonly string[];
  readonly openAssignments: number;
}

/** Everybody granted the role for this tranche, its scheme, or everything. */
export async function assessorsFor(
  tx: Tx,
  { code, scheme }: { readonly code: string; readonly scheme: string },
): Promise<readonly Assessor[]> {
  return tx.query(
    `SELECT p.id AS "personId", p.name, p.email,
            (SELECT coalesce(array_agg(o.kvk ORDER BY o.kvk), '{}') FROM representation r
             JOIN organisation o ON o.id = r.organisation_id
             WHERE r.person_id = p.id) AS organisations,
            (SELECT count(*)::int FROM assignment s WHERE s.person_id = p.id
             AND s.status IN ('invited', 'declared')) AS "openAssignments"
     FROM person p
     WHERE EXISTS (
       SELECT 1 FROM role_grant g WHERE g.person_id = p.id AND g.role = 'assessor'
       AND coalesce(g.tranche, $1) = $1 AND coalesce(g.scheme, $2) = $2
     )
     ORDER BY p.name, p.id`,
    [code, scheme],
  );
}
