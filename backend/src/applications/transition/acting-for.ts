import { nameOfApplicant } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { TransitionInContext } from './effect-handler.js';

/**
 * The organisation for which somebody takes a step, by application, as it is called that day: who applies,
 * or who made the offer that is asked for. None where the office or the system acts, or a person for herself.
 */
export async function actingFor(
  tx: Tx,
  list: readonly TransitionInContext[],
): Promise<ReadonlyMap<string, string>> {
  const outside = list.filter(
    ({ personId, event }) => personId !== null && SIDES.includes(event.actorRole),
  );
  if (outside.length === 0) return new Map();
  const rows: { id: string; applicant: string | null; counterpart: string | null }[] =
    await tx.query(
      `SELECT a.id, ${nameOfApplicant('a.lead_organisation_id', 'NULL::uuid')} AS applicant,
         ${nameOfApplicant('offer.lead_organisation_id', 'NULL::uuid')} AS counterpart
       FROM application a LEFT JOIN application offer ON offer.id = a.counterpart_id
       WHERE a.id = ANY($1::uuid[])`,
      [outside.map(({ application }) => application.id)],
    );
  const named = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    outside.flatMap(({ application, event }) => {
      const row = named.get(application.id);
      const name = event.actorRole === 'counterpart' ? row?.counterpart : row?.applicant;
      return name ? [[application.id, name] as const] : [];
    }),
  );
}

const SIDES: readonly string[] = ['applicant', 'counterpart'];
