import type { AllocatedPlace } from '@tranche/domain';
import type { Tx } from '../platform/database/index.js';
import { runThatCounts } from './run/run-that-counts.js';

/** The place of one application in the allocation that counts, by its reference or its ticket. */
export interface PlaceInRun extends AllocatedPlace {
  readonly run: string;
}

/** Null before the tranche was ranked. */
export async function placeOf(tx: Tx, application: Allocated): Promise<PlaceInRun | null> {
  return (await placesOf(tx, [application])).get(application.id) ?? null;
}

interface Allocated {
  readonly id: string;
  readonly tranche: string;
  readonly reference: string;
  readonly ticket: string | null;
}

/**
 * The places of applications by their ids, in one statement; absent before a tranche was ranked. Only
 * their places are read, however long the list.
 */
export async function placesOf(
  tx: Tx,
  applications: readonly Allocated[],
): Promise<ReadonlyMap<string, PlaceInRun>> {
  const rows: { id: string; run: string; place: AllocatedPlace }[] = await tx.query(
    `SELECT a.id, counts.run, counts.place
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) AS a (id, tranche, reference, ticket)
     CROSS JOIN LATERAL (
       SELECT r.id AS run, p.place FROM allocation_run r
       JOIN allocation_place p ON p.run_id = r.id AND p.reference IN (a.reference, a.ticket)
       ${runThatCounts('a.tranche')}
     ) counts`,
    [
      applications.map(({ id }) => id),
      applications.map(({ tranche }) => tranche),
      applications.map(({ reference }) => reference),
      applications.map(({ reference, ticket }) => ticket ?? reference),
    ],
  );
  return new Map(rows.map(({ id, run, place }) => [id, { ...place, run }]));
}
