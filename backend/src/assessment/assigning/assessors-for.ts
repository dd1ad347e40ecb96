import { peopleInRole, type PersonActing } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';

/** Somebody who may assess in a tranche, with what a conflict could rest on and the present load. */
export interface Assessor extends PersonActing {
  readonly openAssignments: number;
}

/** Everybody granted the role for this tranche, its scheme, or everything. */
export async function assessorsFor(
  tx: Tx,
  { code, scheme }: { readonly code: string; readonly scheme: string },
): Promise<readonly Assessor[]> {
  const people = await peopleInRole(tx, { role: 'assessor', scheme, tranche: code });
  const loads: { id: string; open: number }[] = await tx.query(
    `SELECT person_id AS id, count(*)::int AS open FROM assignment
     WHERE person_id = ANY($1::uuid[]) AND status IN ('invited', 'declared') GROUP BY person_id`,
    [people.map(({ personId }) => personId)],
  );
  const openOf = new Map(loads.map(({ id, open }) => [id, open]));
  return people.map((each) => ({ ...each, openAssignments: openOf.get(each.personId) ?? 0 }));
}
