import type { AllocationView } from '@tranche/contracts';
import type { Tx } from '../../platform/database/index.js';
import type { AllocationRunRow } from '../run/allocation-run.row.js';

type Decided = Pick<AllocationView, 'decidedBy' | 'decidedAt'>;

/** Who decided a run, and when: every place in it was decided by one person, at one time. */
export async function decidedOf(tx: Tx, run: AllocationRunRow | null): Promise<Decided> {
  const [first] = run?.status === 'decided' ? run.output.places : [];
  if (!first) return { decidedBy: null, decidedAt: null };
  const rows: { name: string; at: Date }[] = await tx.query(
    `SELECT person.name, d.at FROM decision d
     JOIN application a ON a.id = d.application_id
     JOIN person ON person.id = d.person_id
     WHERE (a.reference = $1 OR a.ticket = $1) AND d.procedure IS NULL`,
    [first.reference],
  );
  const [decision] = rows;
  return { decidedBy: decision?.name ?? null, decidedAt: decision?.at.toISOString() ?? null };
}
