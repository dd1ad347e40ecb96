import type { Answers } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import type { TransitionInContext } from './effect-handler.js';

/** What was filled in with a step: of which procedure, and which time that ran; both null for the main one. */
export interface RecordedStep {
  readonly number: number;
  readonly transition: string;
  readonly procedure: string | null;
  readonly round: number | null;
  readonly input: Answers;
}

/** Up to which event what was recorded on an application counts. */
type Until = {
  readonly application: Pick<TransitionInContext['application'], 'id'>;
  readonly event: Pick<TransitionInContext['event'], 'number'>;
};

/** What steps asked up to the one of each letter, in order, by application. */
export async function recordedSteps(
  tx: Tx,
  list: readonly Until[],
): Promise<(applicationId: string) => readonly RecordedStep[]> {
  const rows: (RecordedStep & { readonly id: string })[] = await tx.query(
    `SELECT e.application_id AS id, e.number, e.transition, e.procedure, e.round, note.input
     FROM unnest($1::uuid[], $2::int[]) AS writing (id, number)
     JOIN application_event e ON e.application_id = writing.id AND e.number <= writing.number
     JOIN application_event_note note
       ON note.application_id = e.application_id AND note.number = e.number
     WHERE note.input IS NOT NULL
     ORDER BY e.number`,
    [list.map(({ application }) => application.id), list.map(({ event }) => event.number)],
  );
  const byId = Map.groupBy(rows, ({ id }) => id);
  return (id) => byId.get(id) ?? [];
}
