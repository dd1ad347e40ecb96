import type { AllocatedPlace } from '@tranche/domain';
import type { Tx } from '../platform/database/index.js';
import { RUN_THAT_COUNTS } from '../tranches/index.js';

/** The place of one application in the allocation that counts, by its reference or its ticket. */
export interface PlaceInRun extends AllocatedPlace {
  readonly run: string;
}

/** Null before the tranche was ranked. Only the one place is read, however long the list. */
export async function placeOf(
  tx: Tx,
  {
    tranche,
    reference,
    ticket,
  }: {
    readonly tranche: string;
    readonly reference: string;
    readonly ticket: string | null;
  },
): Promise<PlaceInRun | null> {
  const rows: { run: string; place: AllocatedPlace }[] = await tx.query(
    `SELECT r.id AS run, p.place FROM allocation_run r
     JOIN allocation_place p ON p.run_id = r.id AND p.reference IN ($2, $3)
     ${RUN_THAT_COUNTS}`,
    [tranche, reference, ticket ?? reference],
  );
  return rows.map(({ run, place }) => ({ ...place, run }))[0] ?? null;
}
