import { dutchDate, type Answers, type Role, type SchemeVersion } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import type { TransitionInContext } from './effect-handler.js';
import { takenBackIn, type PassedStep } from './taken-back.js';

/** What was filled in with a step: of which procedure, and which time that ran; both null for the main one. */
export interface RecordedStep {
  readonly number: number;
  readonly transition: string;
  readonly procedure: string | null;
  readonly round: number | null;
  readonly input: Answers;
  /** The Dutch day on which its applicant took it in the portal; null of what the office recorded. */
  readonly sentOn: string | null;
}

/** Up to which event what was recorded on an application counts; up to now where none is said. */
interface Until {
  readonly application: Pick<TransitionInContext['application'], 'id'>;
  readonly scheme: SchemeVersion;
  readonly event?: Pick<TransitionInContext['event'], 'number'>;
}

interface Row extends PassedStep {
  readonly id: string;
  readonly input: Answers | null;
  readonly at: Date;
  readonly actorRole: Role;
}

/**
 * What steps asked up to the one of each letter, in order, by application; what was recorded by mistake
 * and taken back is no part of it.
 */
export async function recordedSteps(
  tx: Tx,
  list: readonly Until[],
): Promise<(applicationId: string) => readonly RecordedStep[]> {
  const rows: Row[] = await tx.query(
    `SELECT e.application_id AS id, e.number, e.transition, e.procedure, e.round,
            e.from_state AS "from", e.to_state AS "to", e.at, e.actor_role AS "actorRole",
            note.input
     FROM unnest($1::uuid[], $2::int[]) AS writing (id, number)
     JOIN application_event e ON e.application_id = writing.id
       AND (writing.number IS NULL OR e.number <= writing.number)
     JOIN application_event_note note
       ON note.application_id = e.application_id AND note.number = e.number
     ORDER BY e.number`,
    [list.map(({ application }) => application.id), list.map(({ event }) => event?.number ?? null)],
  );
  const byId = Map.groupBy(rows, ({ id }) => id);
  const counted = new Map(
    list.map(({ application: { id }, scheme }) => [id, counting(scheme, byId.get(id) ?? [])]),
  );
  return (id) => counted.get(id) ?? [];
}

function counting(scheme: SchemeVersion, passed: readonly Row[]): readonly RecordedStep[] {
  const undone = takenBackIn(scheme, passed);
  return passed.flatMap(({ number, transition, procedure, round, input, at, actorRole }) => {
    if (input === null || undone.has(number)) return [];
    const sentOn = actorRole === 'applicant' ? dayOf(at) : null;
    return [{ number, transition, procedure, round, input, sentOn }];
  });
}

function dayOf(at: Date): string {
  return dutchDate(Temporal.Instant.fromEpochMilliseconds(at.getTime())).toString();
}
