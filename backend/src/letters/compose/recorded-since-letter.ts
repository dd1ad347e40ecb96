import type { Answers } from '@tranche/domain';
import type { TransitionInContext } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';

/** What steps asked since the last letter before this one, by application. */
export async function recordedSinceLetter(
  tx: Tx,
  list: readonly TransitionInContext[],
): Promise<(applicationId: string) => Answers> {
  const notes: { id: string; input: Answers | null }[] = await tx.query(
    `SELECT note.application_id AS id, note.input
     FROM unnest($1::uuid[], $2::int[]) AS writing (id, number)
     JOIN application_event_note note ON note.application_id = writing.id
       AND note.number > coalesce((SELECT max(event_number) FROM letter
         WHERE application_id = writing.id AND event_number < writing.number), 0)
     ORDER BY note.number`,
    [list.map(({ application }) => application.id), list.map(({ event }) => event.number)],
  );
  const byId = Map.groupBy(notes, ({ id }) => id);
  return (id) =>
    Object.fromEntries((byId.get(id) ?? []).flatMap(({ input }) => Object.entries(input ?? {})));
}
