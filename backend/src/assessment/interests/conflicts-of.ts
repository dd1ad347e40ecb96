import type { AssignmentView } from '@tranche/contracts';
import type { ApplicationRow } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';
import { findInterests, type PossiblyConflicted } from './find-interests.js';

/** Signs that one person may have an interest, to think about before declaring. */
export async function conflictsOf(
  tx: Tx,
  application: ApplicationRow,
  personId: string,
): Promise<AssignmentView['detectedConflicts']> {
  const people: PossiblyConflicted[] = await tx.query(
    `SELECT p.id AS "personId", p.email,
            (SELECT coalesce(array_agg(o.kvk ORDER BY o.kvk), '{}') FROM representation r
             JOIN organisation o ON o.id = r.organisation_id
             WHERE r.person_id = p.id) AS organisations
     FROM person p WHERE p.id = $1`,
    [personId],
  );
  const found = (await findInterests(tx, application, people)).get(personId);
  return [...(found?.conflicts ?? []), ...(found?.signs ?? [])];
}
